// Names of all provinces and cities, old and new: whose committee or union it is changes nothing in what it is.
import { units } from "../roster/units.ts";

export const placeNames = [...new Set(units.map(({ name }) => name))].join(", ");

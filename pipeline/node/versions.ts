import { versionsOf } from "#consolidate/versions-of.ts";
import about from "../../package.json";

export const versions = versionsOf(about.version);

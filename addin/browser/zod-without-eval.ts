// Must be the first import of whatever runs the engine in a browser: zod otherwise tries to compile code, which the
// page's Content-Security-Policy forbids and reports.
import * as z from "zod";

z.config({ jitless: true });

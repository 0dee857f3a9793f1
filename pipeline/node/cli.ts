#!/usr/bin/env node
// The command `hopnhat` as a process: arguments in, exit status out. The same script serves as the thread in which
// files are opened.
import { DONE, INTERRUPTED, NOTHING_PRODUCED } from "./exit-status.ts";
import { serveAsThread } from "./workshop.ts";

if (!serveAsThread()) {
  process.on("SIGINT", () => process.exit(INTERRUPTED));
  // Output into a closed pipe (`| head`) is no fault.
  process.stdout.on("error", (fault: NodeJS.ErrnoException) =>
    process.exit(fault.code === "EPIPE" ? DONE : NOTHING_PRODUCED),
  );
  // Loaded only here: the thread needs the readers alone, and starts the sooner for it.
  void import("./run.ts")
    .then(({ run }) => run(process.argv.slice(2)))
    .then((status) => {
      process.exitCode = status;
    });
}

// A failure as Excel reports it in the answer to a batch: a code, a text and the member that failed.
export class RichError extends Error {
  readonly code: string;
  readonly location: string;

  constructor(code: string, message: string, location: string) {
    super(message);
    this.code = code;
    this.location = location;
  }
}

const TEXTS = {
  ItemNotFound: "The requested resource doesn't exist.",
  AccessDenied: "You cannot perform the requested operation.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The requested operation is invalid.",
  InvalidReference: "This reference is not valid for the requested operation.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  InvalidObjectPath: "The object path is not valid.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  GeneralException: "There was an internal error while processing the request.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  UnsupportedOperation: "The operation being attempted is not supported.",
  InactiveWorkbook: "The workbook is not active.",
} as const;

/** Throws the failure of that code. */
export function fail(code: keyof typeof TEXTS, location: string, message: string = TEXTS[code]): never {
  throw new RichError(code, message, location);
}

/** A member that this double has not got: a fault of the test's equipment, never an answer of Excel's. */
export class NotInDouble extends Error {}

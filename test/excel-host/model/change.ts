// What the model tells of: the events that Excel raises.
export type ChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted"
  | "Others";

export type ValueDetail = {
  readonly valueBefore: string | number | boolean;
  readonly valueAfter: string | number | boolean;
  readonly valueTypeBefore: string;
  readonly valueTypeAfter: string;
};

export type BookEvent =
  | {
      readonly kind: "changed";
      readonly sheetId: string;
      readonly address: string;
      readonly changeType: ChangeType;
      readonly source: "Local" | "Remote";
      readonly triggerSource: "Unknown" | "ThisLocalAddin";
      /** Only for one cell. */
      readonly details?: ValueDetail;
    }
  | { readonly kind: "selectionChanged"; readonly sheetId: string; readonly address: string }
  | { readonly kind: "activated"; readonly sheetId: string }
  | { readonly kind: "deactivated"; readonly sheetId: string }
  | { readonly kind: "added"; readonly sheetId: string }
  | { readonly kind: "deleted"; readonly sheetId: string }
  | { readonly kind: "renamed"; readonly sheetId: string; readonly nameBefore: string; readonly nameAfter: string }
  | {
      readonly kind: "moved";
      readonly sheetId: string;
      readonly positionBefore: number;
      readonly positionAfter: number;
    }
  | {
      readonly kind: "visibilityChanged";
      readonly sheetId: string;
      readonly visibilityBefore: string;
      readonly visibilityAfter: string;
    };

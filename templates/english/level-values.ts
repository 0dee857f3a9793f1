// Whose delegation or agreement it is, in English.
import type { Heard } from "#engine/heard.ts";

export const levelsEnglish: Heard = {
  TINH: `
    Provincial level; City; City level; Municipal; Province level; Provincial leaders; City leaders; Province/city; Provincial delegation;
    Provincial People's Committee; City People's Committee; Municipal level; Provincial/city level
  `,
  LIEN_HIEP: `
    Union level; Friendship union; Union of Friendship Organizations; Union of Friendship Organisations; The Union; Provincial union; City union; UFO;
    VUFO; Union office
  `,
  HOI_THANH_VIEN: `
    Member associations; Association; Friendship association; Member organisation; Member organization; Associations; Friendship associations; Association level;
    Member association level; Member organisations; Member organizations
  `,
  SO_NGANH: `
    Departments; Department level; Provincial department; Departments and sectors; Sector; Line department; Departmental; City department; Department/sector;
    Departments and agencies; Department, sector; Departments, sectors; Agency
  `,
};

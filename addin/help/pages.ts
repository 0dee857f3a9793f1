// Every page of help in both languages. Loaded when help is first opened, never before.
import type { HelpPages } from "./help-page.ts";
import whatVi from "./vi/what.md";
import checkExcelVi from "./vi/check-excel.md";
import checkBrowserVi from "./vi/check-browser.md";
import severityVi from "./vi/severity.md";
import mendVi from "./vi/mend.md";
import columnsVi from "./vi/columns.md";
import explainVi from "./vi/explain.md";
import sealVi from "./vi/seal.md";
import chairVi from "./vi/chair.md";
import voteVi from "./vi/vote.md";
import passwordVi from "./vi/password.md";
import privacyVi from "./vi/privacy.md";
import noAnswerVi from "./vi/no-answer.md";
import offlineVi from "./vi/offline.md";
import glossaryVi from "./vi/glossary.md";
import adminVi from "./vi/admin.md";
import whatEn from "./en/what.md";
import checkExcelEn from "./en/check-excel.md";
import checkBrowserEn from "./en/check-browser.md";
import severityEn from "./en/severity.md";
import mendEn from "./en/mend.md";
import columnsEn from "./en/columns.md";
import explainEn from "./en/explain.md";
import sealEn from "./en/seal.md";
import chairEn from "./en/chair.md";
import voteEn from "./en/vote.md";
import passwordEn from "./en/password.md";
import privacyEn from "./en/privacy.md";
import noAnswerEn from "./en/no-answer.md";
import offlineEn from "./en/offline.md";
import glossaryEn from "./en/glossary.md";
import adminEn from "./en/admin.md";

export const HELP_PAGES: HelpPages = {
  what: { vi: whatVi, en: whatEn },
  "check-excel": { vi: checkExcelVi, en: checkExcelEn },
  "check-browser": { vi: checkBrowserVi, en: checkBrowserEn },
  severity: { vi: severityVi, en: severityEn },
  mend: { vi: mendVi, en: mendEn },
  columns: { vi: columnsVi, en: columnsEn },
  explain: { vi: explainVi, en: explainEn },
  seal: { vi: sealVi, en: sealEn },
  chair: { vi: chairVi, en: chairEn },
  vote: { vi: voteVi, en: voteEn },
  password: { vi: passwordVi, en: passwordEn },
  privacy: { vi: privacyVi, en: privacyEn },
  "no-answer": { vi: noAnswerVi, en: noAnswerEn },
  offline: { vi: offlineVi, en: offlineEn },
  glossary: { vi: glossaryVi, en: glossaryEn },
  admin: { vi: adminVi, en: adminEn },
};

// The nine reports of Cụm 5 for 2024, in roster order. Written into workbooks by pipeline/formats/sample.
import type { SampleReport } from "./sample-report.ts";
import { anGiang } from "./unions/an-giang.ts";
import { bacLieu } from "./unions/bac-lieu.ts";
import { caMau } from "./unions/ca-mau.ts";
import { canTho } from "./unions/can-tho.ts";
import { dongThap } from "./unions/dong-thap.ts";
import { kienGiang } from "./unions/kien-giang.ts";
import { socTrang } from "./unions/soc-trang.ts";
import { traVinh } from "./unions/tra-vinh.ts";
import { vinhLong } from "./unions/vinh-long.ts";

export const SAMPLE_CLUSTER = "cum-5";
export const SAMPLE_PERIOD = "2024";

export const sampleReports: readonly SampleReport[] = [
  anGiang,
  bacLieu,
  caMau,
  canTho,
  dongThap,
  kienGiang,
  socTrang,
  traVinh,
  vinhLong,
];

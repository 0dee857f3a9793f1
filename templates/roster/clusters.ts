// Cụm 1 to 5 as the press named them at the end of 2024 (Cụm 3: January 2022): 51 unions. Nobody has published the
// clusters after the mergers of July 2025, so no membership outlives 30 June 2025; later ones come with --roster.
// Sources: thoidai.com.vn 208221 (Cụm 1), baolaocai.vn 394044 (Cụm 2), thoidai.com.vn 152371 and 161219 (Cụm 3), Báo
// Đồng Khởi 28/11/2024 (Cụm 4), Báo Dân tộc 20/11/2024 (Cụm 5). Members stand in the order of their codes.
import type { Cluster, ClusterChair, ClusterMember } from "#engine/roster.ts";

const LAST_DAY = "2025-06-30";

function member(unit: string, from: string | null = null, to: string = LAST_DAY): ClusterMember {
  return { unit, codeSystem: "GSO63", from, to };
}

function held(role: ClusterChair["role"], unit: string, from: string, to: string): ClusterChair {
  return { unit, codeSystem: "GSO63", role, from, to };
}

function cluster(
  number: number,
  members: readonly (string | ClusterMember)[],
  chairs: readonly ClusterChair[],
): Cluster {
  return {
    id: `cum-${number}`,
    name: `Cụm ${number}`,
    members: members.map((entry) => (typeof entry === "string" ? member(entry) : entry)),
    chairs,
  };
}

export const clusters: readonly Cluster[] = [
  cluster(
    1,
    [
      "ha-noi",
      // Moved here from Cụm 2 by notice 351-TB/LHHN-BTCCB of 26 February 2024.
      member("quang-ninh", "2024-02-26"),
      "bac-giang",
      "vinh-phuc",
      // Among the twelve of December 2024; a meeting of April 2025 lists eleven without it, and no decision is known.
      "bac-ninh",
      "hai-duong",
      "hai-phong",
      "thai-binh",
      "nam-dinh",
      "ninh-binh",
      "thanh-hoa",
      "nghe-an",
    ],
    [held("chair", "vinh-phuc", "2024-01-01", "2024-12-31"), held("chair", "nghe-an", "2025-01-01", LAST_DAY)],
  ),
  cluster(
    2,
    [
      "ha-giang",
      "cao-bang",
      "tuyen-quang",
      "lao-cai",
      "lai-chau",
      "son-la",
      "yen-bai",
      "hoa-binh",
      "thai-nguyen",
      member("quang-ninh", null, "2024-02-25"),
      "phu-tho",
    ],
    // Decision 326/QĐ-LHHN of 22 March 2024.
    [held("chair", "lao-cai", "2024-03-22", "2024-12-31"), held("deputy", "ha-giang", "2024-03-22", "2024-12-31")],
  ),
  cluster(
    3,
    [
      "ha-tinh",
      "quang-binh",
      "quang-tri",
      "hue",
      "da-nang",
      "quang-nam",
      "binh-dinh",
      "phu-yen",
      "khanh-hoa",
      "gia-lai",
      "dak-lak",
    ],
    [held("chair", "da-nang", "2021-01-01", "2022-12-31"), held("deputy", "hue", "2022-01-01", "2022-12-31")],
  ),
  cluster(
    4,
    [
      "binh-phuoc",
      "tay-ninh",
      "binh-duong",
      "dong-nai",
      "ba-ria-vung-tau",
      "ho-chi-minh",
      "long-an",
      "tien-giang",
      "ben-tre",
    ],
    [held("chair", "dong-nai", "2023-01-01", "2023-12-31")],
  ),
  cluster(
    5,
    ["tra-vinh", "vinh-long", "dong-thap", "an-giang", "kien-giang", "can-tho", "soc-trang", "bac-lieu", "ca-mau"],
    // Elected head for 2025 at the conference of 20 November 2024, deputy until then.
    [held("deputy", "kien-giang", "2024-01-01", "2024-12-31"), held("chair", "kien-giang", "2025-01-01", LAST_DAY)],
  ),
];

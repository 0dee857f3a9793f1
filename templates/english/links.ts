// Headings and titles of member associations, agreements, aid given and information work as officers write them in English.
import type { English } from "#engine/english-words.ts";
import { levelsEnglish } from "./level-values.ts";

const no = "No; Nr; S/N; Serial number; Order; Ser; Ser no; Sr; Sr no; Sl no; Index";
const note = "Note; Remark; Comment; Observation; Notes/remarks; Remarks/comments; Additional information";

export const memberAssociationEnglish: English = {
  titles: `
    Member associations; Member friendship associations; Friendship associations; Member organisations; Member organizations; List of friendship associations; Associations;
    Bilateral friendship associations; Member friendship association; Network of associations; List of member associations; Associations under the Union; Affiliated associations; Membership; Affiliate associations
  `,
  headings: {
    no,
    note,
    name: `
      Association; Name of association; Friendship association; Name of friendship association; Member association; Name of member association; Member organisation; Name of organisation; Organisation; Name;
      Association title; Name of member organisation; Friendship organisation; Bilateral association
    `,
    partnerCountry:
      "Partner country; Country; Related country; Country of partner; Friendship country; Counterpart country; Corresponding country; Foreign country",
    founded: `
      Founded; Year founded; Date founded; Founded in; Established; Year established; Year of establishment; Date of establishment; Established in; Year of foundation; Date of foundation; Founding year; Founding date;
      Founded on; Establishment; Date established; Foundation; Foundation date; Foundation year; Established on; Establishment year; Establishment date; Since; Set up in; Year set up
    `,
    term: "Term; Term of office; Current term; Tenure; Mandate; Term (years); Period; Office term; Term in office; Executive term",
    president: `
      President; Chairman; Chairperson; Chair; Name of president; President name; Name of chairman; Head; President of association; Chairman of association; Leader; Chairman/president; President/chairman; Chairwoman;
      Association president; Association chairman; Current president; Current chairman; Head of association; Name of chairperson
    `,
    branches:
      "Branches; Number of branches; Branch; Chapters; Number of chapters; Local branches; Sub-associations; Number of sub-associations; Number of local branches; Total branches; Total chapters; Sub-branches; Number of local chapters; Local chapters",
    members:
      "Members; Number of members; Membership; Total members; Total number of members; Current members; Individual members; Number of individuals; Member count; Number of current members; Membership size; Number of individual members; Total membership",
    congress:
      "Congress held; Congress; Congress in the year; Held congress; Congress organised; Congress (yes/no); Congress held (yes/no); Held a congress; Congress in the period; General assembly; Congress held in the year",
  },
};

export const agreementEnglish: English = {
  titles: `
    International agreements signed; International agreements; Agreements signed; International agreements concluded; Signed agreements; International treaties and agreements; Cooperation agreements signed;
    Cooperation agreements; Agreements and MOUs; MOUs signed; Agreements and memoranda; International cooperation agreements; MOUs; Memoranda of understanding; Signing of agreements; Agreements and MoUs signed;
    International agreement; International agreements/MOUs; MoUs and agreements
  `,
  headings: {
    no,
    note,
    name: `
      Agreement; Name of agreement; Agreement title; Title; Name; Document; Name of document; International agreement; Name of international agreement; MOU; Content; Agreement/MOU; Title of agreement; Name of MOU;
      Title of document; Name of agreement/MOU; Content of agreement; Agreement signed; Title of MOU; Agreement or MOU; Signed document; Document title; Memorandum; Document signed; MOU/agreement; Description; Signed agreement
    `,
    level:
      "Level; Level of signing; Signing level; Signed at level; Level of agreement; Signing party level; Level of signatory",
    partner: `
      Partner; Foreign partner; Name of partner; Signing partner; Partner organisation; Foreign signatory; Partner signing; Counterpart; Foreign party; Signatory; Foreign side; Partner agency; International partner; Signed with; Partner name and address;
      Foreign counterpart; Foreign signing party; Counterparty; Signing party; Co-signatory; Other party; Signing organisation; Foreign organisation
    `,
    partnerCountry:
      "Country; Partner country; Country of partner; Foreign country; Nationality; Partner nationality; Country/territory; Nationality of partner; Partner | Country; Country of signatory",
    date: `
      Signed on; Date signed; Date of signing; Signing date; Date of signature; Signature date; Date; Signed date; Time of signing; Time signed; Signing time; Year signed; Date of conclusion; Signed; Conclusion date; Signed in;
      Year of signing; Date concluded; Concluded on; Effective date of signing; Day of signing
    `,
    field:
      "Field; Sector; Area; Field of cooperation; Area of cooperation; Cooperation field; Cooperation area; Sector of cooperation; Scope; Cooperation sector; Subject; Scope of cooperation; Theme; Fields; Domain",
    validity:
      "Validity; Valid until; Term; Duration; Validity period; Period of validity; Effective period; Term of validity; Valid to; Valid; Effect; Effective; Expiry; Expiry date; Term of agreement; Duration of agreement; Valid for; Effective until; Duration of validity; Period; In force until; Effectiveness",
  },
  values: { level: levelsEnglish },
};

export const aidGivenEnglish: English = {
  titles: `
    Aid given to foreign partners; Aid given; Support given to foreign partners; Support to foreign partners; Assistance to foreign partners; Donations to foreign partners; Gifts to foreign partners; Aid to foreign partners;
    Support for foreign partners; Aid provided to foreign partners; Support given; Assistance given; Outgoing aid; Aid provided to partners; Donations given; Assistance provided to foreign partners; Support to partner countries
  `,
  headings: {
    no,
    note,
    content:
      "Content; Description; Aid; Name; Item; Support; Content of support; Name of aid; Aid given; Support given; Activity; Gift; Description of support; Content of aid; Donation; Description of aid; Project; Name of activity; Assistance; Contents; Aid item; Support item; Assistance given; Description of assistance",
    partner:
      "Partner; Recipient; Foreign partner; Receiving partner; Name of partner; Receiving party; Receiving organisation; Recipient partner; Given to; Recipient organisation; Partner organisation; Beneficiary organisation; Partner receiving; Receiver",
    partnerCountry:
      "Country; Partner country; Country of partner; Recipient country; Receiving country; Beneficiary country; Country of recipient; Country receiving; Foreign country",
    value:
      "Value; Amount; Total value; Value of aid; Cost; Total; Total amount; Value of support; Value of goods; Value given; Aid value; Estimated value; Worth; Amount given; Value of assistance; Support value; Cash value; Budget",
    quantity:
      "Quantity; Number; Number of items; Amount of goods; Volume; Quantity of goods; Unit and quantity; Number of units",
    date: "Date; Time; Date given; Date of handover; Handover date; Given on; Date of delivery; Month; Delivery date; Date of donation; Date of support; When; Delivered on; Time given; Handed over on",
    fundingSource:
      "Source of funds; Funding source; Source of funding; Source; Funded by; Fund source; Financed by; Source of budget; Source of finance",
  },
};

export const informationEnglish: English = {
  titles: `
    External information; External information work; External information service; Information and communication; Information work; Communication work; External communication; Foreign information; Information activities;
    Communication activities; Information and propaganda; Media and communication; Information and publicity; Publications and media; External information activities; External communications; Communications; Publicity work
  `,
  headings: {
    no,
    note,
    channel:
      "Channel; Form; Media; Medium; Type; Channel of information; Communication channel; Form of information; Type of media; Information channel; Means; Channel/form; Media type; Kind; Media channel; Type of channel; Platform; Outlet; Form/channel; Communication form; Product; Category",
    content:
      "Content; Description; Name; Title; Topic; Activity; Details; Subject; Publication; Main content; Contents; Content of information; Name of publication; Description of content; Theme",
    unitOfCount:
      "Unit; Unit of measure; Unit of measurement; Measure; Unit of count; Counting unit; Measurement unit; Units; Calculation unit; UoM",
    quantity:
      "Quantity; Number; Amount; Total; Count; Number of items; Number of articles; Number of issues; Number of posts; Total number; Total quantity; Result; Items; Output; Volume; Pieces; Number published; Quantity published; Achieved",
    language: "Language; Languages; Language used; Publication language; Language of publication",
  },
  values: {
    channel: {
      BAN_TIN:
        "Newsletter; Newsletters; Bulletins; Magazine; News bulletin; Friendship bulletin; Periodical; Union bulletin; Print bulletin; Printed bulletin; Information bulletin",
      WEBSITE:
        "Web site; Web; Portal; Website articles; Webpage; Web page; Web portal; Union website; Online portal; News website; Electronic portal; Websites; Homepage",
      FANPAGE:
        "Facebook; Facebook page; Social media; Social network; Social networks; Zalo; Youtube; Fan page; Facebook fanpage; Social media page; Zalo OA; Social networking sites; Facebook posts",
      BAO_DAI:
        "Press; Newspaper; Television; TV; Radio; Newspapers; Broadcasting; Press and TV; Newspapers and television; Radio and television; Press articles; Press and television; TV and radio; Local press; Newspapers, radio and television; Mass media; Newspapers and TV; Newspaper and TV",
      KHAC: "Others; Other channels; Other forms; Leaflets; Other channel; Other media; Other publications; Books; Leaflet",
    },
  },
};

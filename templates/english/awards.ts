// Headings, titles and values of awards and nominations as officers write them in English.
import type { English } from "#engine/english-words.ts";

const no = "No; Nr; S/N; Serial number; Order; Ser; Ser no; Sr; Sr no; Sl no; Index";
const note = "Note; Remark; Comment; Observation; Notes/remarks; Remarks/comments; Additional information";

export const awardEnglish: English = {
  titles: `
    Awards and commendations; Awards; Commendations; Commendation; Emulation and commendation; Awards and honours; Awards and honors; Emulation and rewards; Rewards; Emulation and commendation work; Honours and awards; Awards received; Awards given;
    Awards received and given; Commendation and reward; Commendations and awards; Awards and rewards; Awards conferred; Emulation and reward; Commendations received; Commendations given; Honours; Recognition; Awards and recognition
  `,
  headings: {
    no,
    note,
    direction:
      "Direction; Received/given; Received or given; Given/received; Given or received; Received or awarded; Received/awarded; Awarded or received; In or out; Granted/received; Received/granted",
    kind: "Kind; Award; Type of award; Kind of award; Form of award; Name of award; Form of commendation; Award title; Form; Award type; Title; Commendation; Form of reward; Award form; Reward; Kind of commendation; Medal; Award/medal; Honour; Award category; Award received; Award given; Award conferred; Category of award; Reward type",
    authority:
      "Authority; Awarding authority; Awarded by; Awarding body; Conferred by; Issued by; Level of award; Awarding agency; Granted by; Level; Given by; Conferring authority; Granting authority; Issuing authority; Award authority; Conferring body; Award level; Awarding level; Presented by; Bestowed by; Commending authority; Awarding organisation; Deciding authority; Agency awarding; Issuing body; From whom; Signed by",
    subject:
      "Recipient; Awardee; Name; Name of recipient; Awarded to; Collective/individual; Collective, individual; Name of collective, individual; Name of collective/individual; Subject; Honoree; Beneficiary; Recipient of award; Name of awardee; Awardees; Collective or individual; Individual/collective; Person or organisation; Name of collective or individual; Given to; Conferred on; Honouree; Recipient name and title; Laureate; Unit/individual; Organisation/individual; Organisation or individual; Who; Individual or collective; Name of individual or collective; Presented to; Person/organisation; Full name; Unit; Group; Recipient name; Person; Unit/person; Collective; Individual; Collectives/individuals; Collectives, individuals; Name of unit/individual; Recipient (name); Names; Name of person/organisation; Name of person or organisation; Name of organisation/individual; Name of organisation or individual; Commended collective/individual; Commended; Honoured; Awarded collective/individual; Name of honouree; Winner; Holder",
    subjectKind:
      "Kind of recipient; Type of recipient; Recipient type; Category of recipient; Type of awardee; Recipient category; Type of subject; Individual or group; Nature of recipient; Awardee type; Recipient kind",
    reason:
      "Reason; Achievement; Reason for award; Grounds; Merit; Citation; Contribution; Achievements; For achievement; Reason for commendation; Achievement summary; Contribution recognised; For; Basis of award; Description of achievement; Awarded for; Ground for award",
    decisionNumber:
      "Decision number; Decision; Number of decision; Decision reference; Award decision; Award decision number; Document number; Decision no and date; Decision number, date; Number of award decision; Reference number; Decision number/date; Number and date of decision; Commendation decision",
    decisionDate:
      "Decision date; Date of decision; Date; Date of award; Award date; Date of issue; Awarded on; Date awarded; Signing date; Time; Date conferred; Date of award decision; Conferred on (date); Given on; Presentation date; Issue date",
    quantity:
      "Quantity; Number; Number of awards; Count; Total; Number awarded; Number of recipients; Total number; Quantity of awards; Number given; Number received; Total number of awards; Number of certificates; Number conferred; Number of awardees",
  },
  values: {
    direction: {
      NHAN: "Receive; Awards received; Received by the Union; Receiving; Commendations received; Award received; Received awards; Received from above; Awarded to the Union",
      TANG: "Give; Awards given; Granted; Conferred; Presented; Awarded by the Union; Commendations given; Given by the Union; Giving; Granted by the Union; Award given; Awards conferred; Bestowed; Awards presented; Awards granted; Conferred by the Union; Presented by the Union; Awarded by union",
    },
    kind: {
      CO_THI_DUA:
        "Flag; Emulation banner; Flag of emulation; Flags; Emulation flags; Excellent emulation flag; Competition flag; Emulation Flag of VUFO; Excellence flag",
      BANG_KHEN:
        "Certificates of merit; Merit certificate; Diploma of merit; Merit diploma; Certificate of commendation; Certificate of Merit of VUFO; Merit certificates; Diplomas of merit; Prime Minister's Certificate of Merit; Commendation certificate",
      KY_NIEM_CHUONG:
        "Insignia; Commemorative medals; Commemorative insignia; For peace and friendship among nations; Medal for peace and friendship among nations; Commemorative badge; Commemorative Medal for Peace and Friendship among Nations; Insignia for peace and friendship among nations; For Peace and Friendship among Nations medal; Memorial medal; Peace and friendship medal; Medal for Peace and Friendship among Peoples; Commemorative Medal for Peace, Friendship among Nations; Campaign medal; Insignias",
      GIAY_KHEN:
        "Commendation letter; Letters of commendation; Letter of praise; Commendation paper; Certificate of appreciation; Letter of appreciation; Commendation letters; Praise letter",
      CHUNG_NHAN:
        "Certificates; Recognition certificate; Certificate of recognition; Certificates of recognition; Certification",
      HUAN_CHUONG:
        "Orders; Friendship Order; Order of Friendship; Labour Order; Labor Order; Order of Labour; Labour Order, third class; Labour Order, second class; Labour Order, first class; Third-class Labour Order; Second-class Labour Order; First-class Labour Order; Labor Medal; Labour Medal; Third-class Labour Medal; Second-class Labour Medal; First-class Labour Medal; Order of Labor; Independence Order",
      HUY_CHUONG: "Medals; Friendship Medal; Medal of Friendship",
    },
    authority: {
      VUFO: `
        VUFO; Vietnam Union of Friendship Organizations; Viet Nam Union of Friendship Organisations; Vietnam Union of Friendship Organisations; Presidium of VUFO; VUFO Presidium; Presidium; VUFO President; President of VUFO; Central union;
        National union; Viet Nam Union of Friendship Organizations (VUFO); Vietnam Union of Friendship Organizations (VUFO); Presidium of the Viet Nam Union of Friendship Organizations; Central level; Central VUFO
      `,
      UBND_TINH: `
        Provincial People's Committee; People's Committee; City People's Committee; Province; Chairman of the Provincial People's Committee; PPC; Municipal People's Committee; Chairman of the People's Committee; CPC; Provincial PC; City PC;
        People's Committee of the province; People's Committee of the city; Chairman of PPC; Chairman of the City People's Committee; Provincial level; City level; People's Committee of province; Chairperson of the Provincial People's Committee;
        Chair of the Provincial People's Committee; Provincial People's Committee Chairman; PC; Chairman of Provincial People's Committee
      `,
      THU_TUONG:
        "PM; The Prime Minister; Government; Prime Minister of Viet Nam; Prime Minister of Vietnam; The Government; Prime Minister of the Government",
      CHU_TICH_NUOC:
        "President of Viet Nam; President of the State; President of Vietnam; The State President; State; President of the Socialist Republic of Viet Nam; President of the Socialist Republic of Vietnam",
      LHHN_TINH: `
        Provincial Union of Friendship Organizations; Provincial Union of Friendship Organisations; Union of Friendship Organizations of the province; City union; Union; The Union; Provincial friendship union; City Union of Friendship Organizations; Union President;
        President of the Union; Chairman of the Union; Union of Friendship Organizations; Union of Friendship Organisations; City Union of Friendship Organisations; President of the provincial Union; Friendship union; Union Chairman; Our Union; This Union; Union of Friendship Organizations of the city
      `,
      CUM: "Emulation cluster; Cluster 5; The cluster; Cluster head; Emulation group; Cluster level; Head of cluster; Emulation bloc; Emulation block",
      MTTQ: "Viet Nam Fatherland Front; Vietnam Fatherland Front; Fatherland Front Committee; VFF; Provincial Fatherland Front; Fatherland Front of the province; Vietnam Fatherland Front Committee; Viet Nam Fatherland Front Committee; Provincial Fatherland Front Committee; VFF Committee",
      KHAC: "Others; Other agencies; Other authority; Other authorities; Other bodies",
    },
    subjectKind: {
      TAP_THE:
        "Group; Collectives; Organisation; Organization; Unit; Team; Domestic collective; Units; Groups; Vietnamese collective",
      CA_NHAN: "Individuals; Person; Persons; Domestic individual; People; Vietnamese individual",
      TO_CHUC_NN:
        "Foreign organization; International organisation; International organization; Foreign NGO; INGO; NGO; Foreign organisations; Foreign organizations; Foreign collective; Foreign NGOs; International organisations; International organizations",
      CA_NHAN_NN:
        "Foreigner; Foreign individuals; Foreigners; Foreign person; Foreign national; Foreign nationals; Foreign persons; Foreign friend; Foreign friends",
    },
  },
};

export const nominationEnglish: English = {
  titles: `
    Nominations; Nominations for awards; Award nominations; Proposed awards; Proposals for awards; Proposed for commendation; Proposals for commendation; Nominees; Nominees for awards; Proposed commendations; List of nominees; Commendation proposals; Award proposals;
    Nominated for awards; Nominees for commendation; Nominations for commendation; Candidates for awards; Proposed nominees; Nominations for emulation awards
  `,
  headings: {
    no,
    note,
    award:
      "Award; Proposed award; Type of award; Form of award; Kind of award; Award title; Award nominated for; Nominated for; Form of commendation; Proposed form; Title; Form; Award proposed; Nomination; Nominated award; Proposed form of award; Award category; Proposed for; Category of award; Proposed commendation; Category; Proposed form of commendation; Name of award; Reward; Proposed title; Award sought; Kind",
    nominee:
      "Nominee; Name; Name of nominee; Collective/individual; Collective, individual; Candidate; Name of collective/individual; Name of candidate; Nominated person; Proposed person; Name of collective, individual; Collective or individual; Individual/collective; Unit/individual; Nominated collective/individual; Full name; Proposed collective/individual; Subject; Nominees; Name of individual/collective; Nominee's name; Nominated unit; Individual or collective; Nominated; Proposed recipient; Recipient; Candidate's name; Unit or individual; Name of nominated collective/individual; Organisation/individual",
    position:
      "Position; Post; Function; Job title; Role; Current position; Occupation; Position/unit; Position and unit; Rank; Position, unit; Position of nominee; Nominee's position; Designation; Position held; Title and position; Title/position",
    achievement:
      "Achievement; Achievements; Summary of achievement; Achievement summary; Reason; Main achievement; Merit; Reason for nomination; Summary of achievements; Key achievement; Grounds; Brief achievement; Contribution; Summary of merits; Justification; Description of achievement; Results achieved; Outstanding achievement; Achievements in brief; Key contribution",
  },
  values: {
    award: {
      CO_THI_DUA:
        "Flag; Emulation banner; Flag of emulation; Excellent emulation flag; Emulation Flag of VUFO; VUFO emulation flag",
      BANG_KHEN_TAP_THE:
        "Certificate of merit (collective); Collective certificate of merit; Certificate of merit - collective; Certificate of merit for collectives; Certificate of merit for collective; Certificate of merit for organisation; Certificate of merit for unit; Certificate of merit, collective; Merit certificate for a collective; Merit certificate (collective); Collective merit certificate; Certificate of merit for a unit",
      BANG_KHEN_CA_NHAN:
        "Certificate of merit (individual); Individual certificate of merit; Certificate of merit - individual; Certificate of merit for individuals; Certificate of merit for individual; Certificate of merit, individual; Merit certificate for an individual; Merit certificate (individual); Individual merit certificate; Certificate of merit for person",
      CUM_TRUONG:
        "Cluster head; Head of cluster; Leader of the cluster; Cluster leader; Cluster chair; Chair of the cluster; Cluster chairman",
      CUM_PHO:
        "Deputy cluster head; Deputy head of cluster; Vice head of the cluster; Deputy cluster leader; Deputy leader of the cluster; Cluster deputy head; Vice chair of the cluster; Cluster vice chair; Deputy chair of the cluster",
    },
  },
};

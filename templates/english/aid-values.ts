// Values of the lists of aid as they are written in English.
import type { English } from "#engine/english-words.ts";

export const valuesOfAid: NonNullable<English["values"]> = {
  modality: {
    CHUONG_TRINH:
      "Program; Programmes; Programs; Programme aid; Program aid; Programme-based; Aid programme; Aid program",
    DU_AN: "Projects; Project aid; Project-based; Aid project; Project grant",
    PHI_DU_AN:
      "Non project; Non-projects; Non-project aid; Non-project item; Non-project grant; Small grant; Off-project; Aid item",
    CUU_TRO: `
      Emergency relief; Emergency; Emergency aid; Relief aid; Humanitarian relief; Emergency response; Emergency assistance;
      Humanitarian assistance; Urgent relief
    `,
  },
  status: {
    MOI: `
      New project; New projects; Newly approved; New in the year; New in 2024; Newly received; New item; Started this year; Newly signed;
      New aid; New items; New aid items; New aid projects; New grant; Started; Launched; Newly started
    `,
    CHUYEN_TIEP: `
      Ongoing; On-going; On going; Carried forward; Continuing; Continued; In progress; Under implementation; Being implemented;
      Transferred; Transitional; Carry-over; Carryover; Carried over from previous year; Continuing project; Ongoing project;
      Ongoing projects; Carried-over projects; Projects carried over; Continued from previous year; Active; Implementing;
      Underway; Rolled over; Ongoing aid projects; Projects in progress
    `,
    KET_THUC: `
      Completed; Finished; Closed; Complete; Ended in the year; Completed in the year; Project completed; Finalised; Finalized;
      Terminated; Completed projects; Concluded; Closed projects
    `,
  },
  donorType: {
    TCPCPNN: `
      NGO; INGO; FNGO; Foreign NGO; International NGO; Foreign non-governmental organization; Foreign NGOs; NGOs; INGOs;
      International non-governmental organisation; International non-governmental organization; Non-governmental organisation;
      Non-governmental organization; Charity; Foundation; Charitable foundation; Non-profit organisation; Non-profit organization
    `,
    CA_NHAN: "Individuals; Private individual; Private person; Person; Personal; Individual donor; Overseas individual",
    DOANH_NGHIEP:
      "Companies; Enterprise; Business; Corporation; Private company; Private sector; Corporate; Corporate donor; Firm; Enterprises",
    VIEN_TRUONG:
      "University; Institute; Institution; School; Academic institution; Research institute; Universities; College",
    CHINH_PHU: `
      Government; Government agency; Governmental; Embassy; Consulate; Local government; Governmental organisation;
      Governmental organization; Bilateral; Public body; Government agencies; Embassies; Foreign government
    `,
    TO_CHUC_QUOC_TE: `
      International organization; UN agency; UN; Multilateral; Multilateral organisation; Multilateral organization;
      Intergovernmental organisation; Intergovernmental organization; International organisations; International organizations
    `,
  },
  sector: {
    Y_TE: `
      Healthcare; Health care; Medical; Medicine; Public health; Health sector; Community health; Health and nutrition; Nutrition;
      Health services; Eye care; Dental care; Reproductive health; HIV/AIDS; HIV/AIDS prevention; Mental health
    `,
    GIAO_DUC: `
      Education and training; Training; Vocational training; Schooling; Education sector; Scholarships; Scholarship; Early childhood education;
      Education, training; Schools; Higher education; Basic education
    `,
    KINH_TE: `
      Economy; Economic; Livelihood; Livelihoods; Livelihood development; Agriculture; Rural development;
      Agriculture and rural development; Microfinance; Micro-credit; Poverty reduction; Hunger eradication and poverty reduction; Economics;
      Agricultural development; Livelihood support; Income generation; Economic growth; Microcredit
    `,
    XA_HOI: `
      Social; Social affairs; Social work; Social welfare; Social protection; Social support; Social services; Social development;
      Child protection; People with disabilities; Disability; Support for people with disabilities; Gender equality; Society;
      Social issue; Vulnerable groups; Child welfare; Disability inclusion; Social security; Social assistance; Social sector
    `,
    MOI_TRUONG: `
      Environmental protection; Climate change; Environment and climate change; Natural resources and environment; Clean water;
      Water and sanitation; Water, sanitation and hygiene; WASH; Clean water and sanitation; Biodiversity conservation; Conservation;
      Environment, climate change; Environmental; Climate change adaptation; Environment protection; Biodiversity; Natural resources
    `,
    CUU_TRO_THIEN_TAI: `
      Relief; Emergency relief; Disaster; Disaster response; Natural disaster relief; Natural disasters; Emergency response; Humanitarian relief;
      Disaster risk reduction; Emergency; Disaster prevention; Disaster recovery; Disaster prevention and relief; Flood relief;
      Disaster preparedness; Emergency aid; Natural disaster
    `,
    HAU_QUA_CHIEN_TRANH: `
      War legacy; Legacies of war; Legacy of war; Mine action; UXO; UXO clearance; Bomb and mine clearance; Consequences of war;
      War consequences; Agent Orange; Unexploded ordnance; Demining; Mine clearance; Overcoming war consequences; Dioxin;
      Overcoming the consequences of war; War aftermath
    `,
    VAN_HOA: `
      Culture; Culture and sports; Sports; Culture, sport; Culture and sport; Culture, sports and tourism; Arts and culture;
      Cultural heritage; Arts; Sport; Cultural; Culture and arts
    `,
    KHAC: "Others; Miscellaneous; Other sectors; Other sector; Other fields; Other areas",
  },
};

/** Where the published figures stand. Only facts are taken: the rows are ours. */
export const SOURCES = {
  newcombeOne: {
    by: "Newcombe, R. G.",
    title:
      "Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998), table I, method 3",
    address: "https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E",
  },
  newcombeTwo: {
    by: "Newcombe, R. G.",
    title:
      "Interval estimation for the difference between independent proportions, Statistics in Medicine 17 (1998), table II, method 10",
    address: "https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I",
  },
  rFisher: {
    by: "R Core Team",
    title: "fisher.test, examples TeaTasting (two-sided) and Convictions",
    address: "https://stat.ethz.ch/R-manual/R-devel/library/stats/html/fisher.test.html",
  },
  rSurvival: {
    by: "Therneau, T.; data of Miller, R. G. (1997)",
    title: "R package survival, survfit of the data set aml, with and without its censoring",
    address: "https://stat.ethz.ch/R-manual/R-devel/library/survival/html/aml.html",
  },
  satagopan: {
    by: "Satagopan, J. M. and others",
    title:
      "A note on competing risks in survival data analysis, British Journal of Cancer 91 (2004), table 2",
    address: "https://pmc.ncbi.nlm.nih.gov/articles/PMC2410013/table/tbl2",
  },
  nist: {
    by: "NIST/SEMATECH",
    title: "e-Handbook of Statistical Methods, 6.3.2.2 Individuals control charts",
    address: "https://www.itl.nist.gov/div898/handbook/pmc/section3/pmc322.htm",
  },
  businessStatistics: {
    by: "An Introduction to Business Statistics",
    title: "example 16.6, p-chart of 10 samples of 200",
    address: "https://fliphtml5.com/eraqv/ufcc/AN_INTRODUCTION_TO_BUSINESS_STATISTICS/489/",
  },
  excelStdev: {
    by: "Microsoft",
    title: "STDEV.S function",
    address:
      "https://support.microsoft.com/en-us/office/stdev-s-function-7d69cf97-0c1f-4acf-be27-f3e83904cc23",
  },
  excelQuartile: {
    by: "Microsoft",
    title: "QUARTILE.INC function",
    address:
      "https://support.microsoft.com/en-us/office/quartile-inc-function-1bbacc80-5075-42f1-aed6-47d735c4819d",
  },
  excelNetworkdays: {
    by: "Microsoft",
    title: "NETWORKDAYS function",
    address: "https://support.microsoft.com/en-us/Excel/functions/networkdays-function",
  },
  runningExample: {
    by: "van der Aalst, W. M. P.; data by the pm4py project",
    title: "running-example, six cases, and its directly-follows counts",
    address:
      "https://github.com/pm4py/pm4py-core/blob/release/tests/input_data/running-example.csv",
  },
  hubSpotFunnel: {
    by: "HubSpot",
    title: "Differences between funnel report types",
    address: "https://knowledge.hubspot.com/reports/differences-between-funnel-reports-types",
  },
  bitrixFunnel: {
    by: "Bitrix24",
    title: "Sales funnel",
    address: "https://helpdesk.bitrix24.com/open/9676893",
  },
  bloomreachFunnel: {
    by: "Bloomreach",
    title: "Funnels: Technical reference",
    address: "https://documentation.bloomreach.com/engagement/docs/funnels-technical-reference",
  },
  hologresFunnel: {
    by: "Alibaba Cloud",
    title: "Hologres, windowFunnel",
    address: "https://help.aliyun.com/en/hologres/developer-reference/windowfunnel",
  },
  lakeFunnel: {
    by: "Alibaba Cloud",
    title: "Data Lake Analytics, FUNNEL_COUNT",
    address:
      "https://www.alibabacloud.com/help/en/data-lake-analytics/latest/funnel-analysis-functions",
  },
  paloFunnel: {
    by: "Baidu",
    title: "PALO (Apache Doris), WINDOW_FUNNEL, mode fixed",
    address: "https://cloud.baidu.com/doc/PALO/s/Qmcmt78fw",
  },
  amplitudeFunnel: {
    by: "Amplitude",
    title: "How Amplitude handles simultaneous events in a funnel",
    address:
      "https://amplitude.com/docs/analytics/charts/funnel-analysis/funnel-analysis-how-amplitude-handles-simultaneous-events",
  },
  winRateGuide: {
    by: "Context-Aware Analytics",
    title: "How to calculate win rate",
    address: "https://contextawareanalytics.com/metrics-governance/how-to-calculate-win-rate",
  },
  oracleSales: {
    by: "Oracle",
    title: "Fusion CRM Analytics, SF – Opportunity Stage Progression: Win Rate, Conversion Rate",
    address:
      "https://docs.oracle.com/en/cloud/saas/analytics/25r4/fawcx/sf---opportunity-stage-progression-metrics.html",
  },
  askedWellVelocity: {
    by: "AskedWell",
    title: "What is sales velocity?",
    address: "https://askedwell.com/pages/what-is/sales-velocity",
  },
  winsAboveWeighted: {
    by: "Wins Above",
    title: "Weighted pipeline",
    address: "https://www.winsabove.com/glossary/weighted-pipeline",
  },
  upscaleWeighted: {
    by: "Upscale",
    title: "What is a weighted sales pipeline?",
    address: "https://upscale.ai/sales-glossary/weighted-sales-pipeline",
  },
  innerviewWeighted: {
    by: "Innerview",
    title: "What is a weighted sales pipeline?",
    address: "https://innerview.co/glossaries/sales/weighted-sales-pipeline",
  },
  winsAboveCoverage: {
    by: "Wins Above",
    title: "Pipeline coverage ratio",
    address: "https://winsabove.pages.dev/glossary/pipeline-coverage-ratio",
  },
  calcletCoverage: {
    by: "Calclet",
    title: "Sales pipeline coverage ratio",
    address: "https://www.calclet.com/tools/sales-pipeline-coverage-ratio-calculator",
  },
  weflowWaterfall: {
    by: "Weflow",
    title: "Understanding waterfall",
    address: "https://help.getweflow.com/en/articles/15328155-understanding-waterfall",
  },
  advisorsLeads: {
    by: "Advisors On Target",
    title: "How many leads do you need to hit your sales goals?",
    address: "https://advisorsontarget.com/?p=4168",
  },
  survivalistLeads: {
    by: "The Marketing Survivalist",
    title: "Deep inside every sales person is the heart of a Ferengi",
    address:
      "http://themarketingsurvivalist.blogspot.com/2009/06/deep-inside-every-sales-person-is-heart.html",
  },
} as const;

export type SourceId = keyof typeof SOURCES;

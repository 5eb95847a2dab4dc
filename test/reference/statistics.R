# Reference values for src/pipeline/statistics, computed by R.
#
#   apt-get install r-base-core r-cran-survival r-cran-cmprsk r-cran-jsonlite   (Debian 12)
#   Rscript test/reference/statistics.R > test/reference/statistics.json
#
# R 4.2.2, survival 3.5-3, cmprsk 2.2-11, jsonlite 1.8.4; the JSON names the versions that made it. It keeps
# 15 digits, so no data set has more. The tests read the JSON only; how many data sets each statistic must
# have stands in statistics/families.test.ts.
suppressPackageStartupMessages({
  library(survival)
  library(cmprsk)
  library(jsonlite)
})
RNGversion("4.2.2")
set.seed(20260701)

for (part in c("shares", "survival", "counts", "samples"))
  source(file.path("test/reference/statistics", paste0(part, ".R")))

version_of <- function(package) as.character(packageVersion(package))
families <- list(
  versions = list(R = R.version.string, survival = version_of("survival"),
                  cmprsk = version_of("cmprsk"), jsonlite = version_of("jsonlite")),
  normal = normalCases, wilson = wilsonCases, newcombe = newcombeCases, fisher = fisherCases,
  survival = survivalCases, survivalByFormula = formulaCases,
  poissonBinomial = mixedCases, binomial = binomialCases,
  xmr = xmrCases, pChart = chartCases, samples = sampleCases
)
lines <- sapply(families, toJSON, auto_unbox = TRUE, digits = I(17), na = "null")
cat("{\n", paste0('"', names(families), '":', lines, collapse = ",\n"), "\n}\n", sep = "")

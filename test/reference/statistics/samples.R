# Quantiles of type 7, and moments: R's quantile, mean and sd.

# The NIST's "accuracy of univariate summary statistics": digits that a careless sum of squares loses.
num_acc <- function(base, count) base + rep(c(0.1, 0.3), length.out = count)
samples <- c(
  list(7, 0, -3.5, c(1, 2), c(2, 1), c(4, 4), c(0, 0, 0), rep(13, 50), 1:11, 11:1, c(-5, 0, 5),
       c(1, 1, 1, 2), c(0, 0, 0, 0, 365), c(1e-300, 2e-300, 7e-300), c(1e150, 2e150, 4e150),
       c(1e-9, 1, 1e9), c(-1e9, 1, 1e9), 1e9 + c(4, 7, 13, 16), 1e14 + c(0, 1, 2, 3), 46023 + (0:20) / 24,
       c(0.1, 0.2, 0.3, 0.4), rep(c(0.1, 0.2), 30), c(1000003, 1000004, 1000002),
       c(1000000.2, num_acc(1000000, 1000)[1:40]), c(10000000.2, num_acc(10000000, 1000)[1:40])),
  lapply(1:8, function(i) round(rgamma(3 + 2 * i, 2, 0.1), 1)),
  lapply(1:4, function(i) rpois(10 * i + 1, 2)),
  list(round(rexp(60, 0.02), 4), round(rlnorm(40, 3, 2), 6))
)
# By a formula that the tests repeat: (i * 7919) %% most, times a step.
sample_formulas <- list(c(1000, 97, 1), c(4096, 365, 0.5), c(99999, 997, 1), c(100000, 99991, 0.125), c(50001, 2, 1))
part <- c(0, 0.01, 0.1, 0.25, 1 / 3, 0.5, 0.75, 0.9, 0.95, 0.99, 1)
sample_case <- function(x) {
  list(shares = part, quantiles = as.numeric(quantile(x, part, type = 7)),
       mean = mean(x), stdev = if (length(x) > 1) sd(x) else NA, min = min(x), max = max(x))
}
sampleCases <- c(
  lapply(samples, function(x) c(list(values = I(x)), sample_case(x))),
  lapply(sample_formulas, function(f) {
    x <- (seq_len(f[1]) * 7919) %% f[2] * f[3]
    c(list(formula = list(count = f[1], modulus = f[2], step = f[3])), sample_case(x))
  })
)

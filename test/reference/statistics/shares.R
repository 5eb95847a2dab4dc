# Shares, their intervals, their comparison, and the limits of charts.

quantiles <- c(1e-300, 1e-50, 1e-20, 1e-12, 1e-9, 1e-6, 1e-4, 0.001, 0.005, 0.01, 0.025, 0.05,
               0.07499, 0.075, 0.1, 0.2, 0.25, 0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.75, 0.8, 0.9,
               0.924999, 0.925001, 0.95, 0.975, 0.99, 0.999, 0.99999)
normalCases <- data.frame(share = quantiles, expected = qnorm(quantiles))

# Wilson: prop.test without continuity correction.
wilson <- function(k, n, confidence) {
  suppressWarnings(as.numeric(prop.test(k, n, conf.level = confidence, correct = FALSE)$conf.int))
}
shares <- list(
  c(0, 1), c(1, 1), c(0, 10), c(10, 10), c(1, 2), c(1, 10), c(9, 10), c(81, 263), c(15, 148),
  c(0, 20), c(1, 29), c(29, 29), c(3, 7), c(7, 7), c(0, 100000), c(1, 100000), c(99999, 100000),
  c(50000, 100000), c(123, 4567), c(2, 3), c(17, 17), c(0, 3), c(5, 8), c(12, 13), c(500, 1000),
  c(999, 1000), c(1, 1000), c(33, 100), c(6, 9), c(2500, 9999), c(1, 3), c(42, 43),
  c(1, 1e6), c(1e6 - 1, 1e6), c(5e8, 1e9), c(3, 1e9), c(1e9, 1e9), c(0, 1e12)
)
confidences <- c(0.95, 0.9, 0.99, 0.8, 0.5, 0.999)
wilsonCases <- lapply(seq_along(shares), function(i) {
  s <- shares[[i]]
  confidence <- if (i <= 20 || i > 32) 0.95 else confidences[(i %% 6) + 1]
  list(successes = s[1], trials = s[2], confidence = confidence,
       expected = wilson(s[1], s[2], confidence))
})

# Newcombe's method 10 from the intervals of prop.test.
pairs <- list(
  c(56, 70, 48, 80), c(9, 10, 3, 10), c(6, 7, 2, 7), c(5, 56, 0, 29), c(0, 10, 0, 20),
  c(0, 10, 0, 10), c(10, 10, 0, 20), c(10, 10, 0, 10), c(1, 1, 0, 1), c(0, 1, 0, 1), c(1, 1, 1, 1),
  c(3, 7, 3, 7), c(50, 100, 51, 100), c(1, 100000, 2, 100000), c(99999, 100000, 5, 7),
  c(4000, 9000, 4100, 9050), c(12, 40, 30, 41), c(2, 3, 1, 3), c(7, 8, 8, 9), c(100, 1000, 5, 10),
  c(0, 5, 5, 5), c(5, 5, 0, 5), c(13, 77, 21, 60), c(21, 60, 13, 77), c(600, 601, 0, 1),
  c(33, 99, 1, 3), c(15, 15, 14, 15), c(1, 15, 0, 15), c(250, 500, 100, 500), c(81, 263, 15, 148),
  c(2, 2, 1, 2), c(30000, 50000, 29000, 50000)
)
newcombePairs <- c(pairs, list(
  c(0, 1, 5e8, 1e9), c(1, 1, 0, 1e9), c(1e9, 1e9, 1e9, 1e9), c(1, 1e9, 0, 1e9), c(3, 4, 750000, 1e6)
))
newcombeCases <- lapply(seq_along(newcombePairs), function(i) {
  p <- newcombePairs[[i]]
  confidence <- if (i <= 20) 0.95 else confidences[(i %% 6) + 1]
  a <- p[1] / p[2]
  b <- p[3] / p[4]
  wa <- wilson(p[1], p[2], confidence)
  wb <- wilson(p[3], p[4], confidence)
  list(a = p[1:2], b = p[3:4], confidence = confidence,
       expected = c(a - b - sqrt((a - wa[1])^2 + (wb[2] - b)^2),
                    a - b + sqrt((wa[2] - a)^2 + (b - wb[1])^2)))
})

# Fisher: fisher.test, two-sided. Tables with ties, without successes, of an empty group, of one
# trial each, and many with counts in the thousands, alike and far apart.
tables <- c(pairs, list(
  c(3, 4, 1, 4), c(8, 9, 2, 11), c(0, 1, 1, 1), c(5000, 9000, 4800, 9100), c(2, 10, 15, 18),
  c(50000, 100000, 50500, 100000), c(1000, 100000, 1100, 100000), c(10, 12, 1, 13), c(4, 8, 4, 8),
  c(0, 0, 0, 0), c(0, 0, 3, 7), c(2, 2, 0, 0), c(7, 20, 13, 20), c(6, 12, 3, 12), c(1, 50, 49, 50)
), lapply(1:24, function(i) {
  n <- c(1000 + 377 * i, 9000 - 291 * i)
  rate <- c(i / 30, min(1, i / 30 + c(0, 0.01, 0.03, 0.1, 0.4)[i %% 5 + 1]))
  k <- round(n * rate)
  c(k[1], n[1], k[2], n[2])
}))
fisherCases <- lapply(tables, function(p) {
  table <- matrix(c(p[1], p[2] - p[1], p[3], p[4] - p[3]), nrow = 2)
  list(a = p[1:2], b = p[3:4], expected = fisher.test(table, conf.int = FALSE)$p.value)
})

# Control limits: the formulas as they stand in Wheeler.
xmr <- function(x) {
  reach <- if (length(x) < 2) 0 else 2.66 * mean(abs(diff(x)))
  c(mean(x), max(0, mean(x) - reach), mean(x) + reach)
}
series <- c(
  list(5, c(3, 3), c(0, 0, 0), c(1, 2), 1:8, c(10, 0, 10, 0), rep(1e9, 9), c(1e-9, 2e-9, 5e-9),
       0, c(1e14, 1e14 + 1, 1e14), c(1e-300, 3e-300), c(1e150, 1, 1e150), (1:400 * 7919) %% 97),
  lapply(1:20, function(i) round(rgamma(8 + i, 4, 0.2), 2)),
  list(rpois(52, 3), rpois(12, 200), rnorm(30, 1e6, 1e5))
)
xmrCases <- lapply(series, function(x) list(values = I(x), expected = xmr(x)))
p_chart <- function(k, n, m) {
  p <- sum(k) / sum(n)
  reach <- 3 * sqrt(p * (1 - p) / m)
  c(p, max(0, p - reach), min(1, p + reach))
}
p_case <- function(k, n, m) list(successes = I(k), trials = I(n), judged = m, expected = p_chart(k, n, m))
chartCases <- c(
  lapply(1:32, function(i) {
    n <- if (i <= 2) rep(1, 8) else rpois(8 + i, 5 * i) + 1
    k <- if (i == 1) n else if (i == 2) 0 * n else rbinom(length(n), n, i / 40)
    p_case(k, n, c(1, 5, 40, 1000)[i %% 4 + 1])
  }),
  list(p_case(1, 1, 1), p_case(0, 1, 1), p_case(c(0, 0, 3), c(0, 0, 7), 2), p_case(c(5e8, 1), c(1e9, 1e9), 1e9))
)

# Reference values for src/pipeline/statistics, computed by R.
#
#   apt-get install r-base-core r-cran-survival r-cran-cmprsk r-cran-jsonlite   (Debian 12)
#   Rscript test/reference/statistics.R > test/reference/statistics.json
#
# R 4.2.2, survival 3.5-3, cmprsk 2.2-11, jsonlite 1.8.4. The tests read the JSON only.
suppressPackageStartupMessages({
  library(survival)
  library(cmprsk)
  library(jsonlite)
})
RNGversion("4.2.2")
set.seed(20260701)

# Wilson: prop.test without continuity correction.
wilson <- function(k, n, confidence) {
  suppressWarnings(as.numeric(prop.test(k, n, conf.level = confidence, correct = FALSE)$conf.int))
}
shares <- list(
  c(0, 1), c(1, 1), c(0, 10), c(10, 10), c(1, 2), c(1, 10), c(9, 10), c(81, 263), c(15, 148),
  c(0, 20), c(1, 29), c(29, 29), c(3, 7), c(7, 7), c(0, 100000), c(1, 100000), c(99999, 100000),
  c(50000, 100000), c(123, 4567), c(2, 3), c(17, 17), c(0, 3), c(5, 8), c(12, 13), c(500, 1000),
  c(999, 1000), c(1, 1000), c(33, 100), c(6, 9), c(2500, 9999), c(1, 3), c(42, 43)
)
confidences <- c(0.95, 0.9, 0.99, 0.8, 0.5, 0.999)
wilsonCases <- lapply(seq_along(shares), function(i) {
  s <- shares[[i]]
  confidence <- if (i <= 20) 0.95 else confidences[(i %% 6) + 1]
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
newcombeCases <- lapply(seq_along(pairs), function(i) {
  p <- pairs[[i]]
  confidence <- if (i <= 20) 0.95 else confidences[(i %% 6) + 1]
  a <- p[1] / p[2]
  b <- p[3] / p[4]
  wa <- wilson(p[1], p[2], confidence)
  wb <- wilson(p[3], p[4], confidence)
  list(a = p[1:2], b = p[3:4], confidence = confidence,
       expected = c(a - b - sqrt((a - wa[1])^2 + (wb[2] - b)^2),
                    a - b + sqrt((wa[2] - a)^2 + (b - wb[1])^2)))
})

# Fisher: fisher.test, two-sided.
tables <- c(pairs, list(
  c(3, 4, 1, 4), c(8, 9, 2, 11), c(0, 1, 1, 1), c(5000, 9000, 4800, 9100), c(2, 10, 15, 18),
  c(50000, 100000, 50500, 100000), c(1000, 100000, 1100, 100000), c(10, 12, 1, 13), c(4, 8, 4, 8)
))
fisherCases <- lapply(tables, function(p) {
  table <- matrix(c(p[1], p[2] - p[1], p[3], p[4] - p[3]), nrow = 2)
  list(a = p[1:2], b = p[3:4], expected = fisher.test(table, conf.int = FALSE)$p.value)
})

# Survival data: time and status, 0 censored, 1 and 2 the rival events.
draw <- function(n, most, shares, step = 1) {
  list(time = step * sample.int(most, n, replace = TRUE) - step,
       status = sample(0:2, n, replace = TRUE, prob = shares))
}
# Freireich et al. 1963, 6-MP arm and placebo, as in many textbooks.
mp6 <- list(time = c(6, 6, 6, 6, 7, 9, 10, 10, 11, 13, 16, 17, 19, 20, 22, 23, 25, 32, 32, 34, 35),
            status = c(1, 1, 1, 0, 1, 0, 1, 0, 0, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0))
placebo <- list(time = c(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23),
                status = rep(1, 21))
# Times and outcomes by a formula that the tests repeat.
formula_data <- function(n, most) {
  i <- seq_len(n)
  list(time = (i * 7919) %% most, status = (i * 104729) %% 1009 %% 3)
}
survivalData <- c(
  list(
    mp6 = mp6, placebo = placebo,
    one_event = list(time = 5, status = 1), one_censored = list(time = 5, status = 0),
    one_rival = list(time = 5, status = 2), event_at_zero = list(time = 0, status = 1),
    all_censored = list(time = c(1, 2, 2, 7), status = c(0, 0, 0, 0)),
    all_at_once = list(time = rep(3, 8), status = c(1, 1, 2, 0, 1, 2, 0, 1)),
    all_events_at_once = list(time = rep(3, 4), status = c(1, 2, 1, 2)),
    ties_with_censoring = list(time = c(1, 1, 2, 2, 2, 3, 3), status = c(1, 0, 1, 0, 2, 0, 1)),
    half_exactly = list(time = c(1, 2, 3, 4), status = c(1, 1, 1, 1)),
    half_exactly_then_censored = list(time = c(1, 2, 3, 4), status = c(1, 1, 0, 0)),
    half_by_products = list(time = c(1, 2, 2, 3, 4, 5), status = c(1, 0, 1, 1, 0, 1)),
    never_half = list(time = c(1, 2, 3, 4, 5, 6), status = c(1, 1, 0, 0, 0, 0)),
    last_is_event = list(time = c(1, 4, 9), status = c(0, 0, 1)),
    last_is_censored = list(time = c(1, 4, 9), status = c(1, 2, 0)),
    rivals_only = list(time = c(2, 3, 5, 8), status = c(2, 2, 2, 2)),
    fractions = list(time = c(0.25, 0.5, 0.5, 1.75, 2.125), status = c(1, 2, 0, 1, 1)),
    wide = list(time = c(0.001, 36500, 12, 1e6), status = c(1, 2, 0, 1))
  ),
  lapply(1:8, function(i) draw(12, 9, c(0.3, 0.4, 0.3))),
  lapply(1:5, function(i) draw(40, 60, c(0.5, 0.2, 0.3))),
  lapply(1:4, function(i) draw(80, 30, c(0.1, 0.6, 0.3), 0.5)),
  list(draw(60, 200, c(0.9, 0.05, 0.05)), draw(60, 5, c(0.05, 0.9, 0.05)))
)
formulas <- list(c(1000, 97), c(5000, 365), c(100000, 997), c(100000, 99991))

# The median is our rule: the first time at which the curve is at most one half.
survival_case <- function(data) {
  fit <- survfit(Surv(data$time, data$status == 1) ~ 1, timefix = FALSE, se.fit = FALSE)
  at <- fit$n.event > 0
  half <- fit$time[at & fit$surv <= 0.5 + 1e-9]
  list(times = I(fit$time[at]), survivals = I(fit$surv[at]),
       median = if (length(half) == 0) NA else half[1])
}

# Incidence: survfit's Aalen-Johansen; held to cmprsk's where that takes the data (times above 0).
states <- function(data) {
  survfit(Surv(data$time, factor(data$status, 0:2, c("open", "won", "lost"))) ~ 1, timefix = FALSE, se.fit = FALSE)
}
incidence_at <- function(fit, times) {
  found <- summary(fit, times = times, extend = TRUE)$pstate
  found <- matrix(found, nrow = length(times))
  colnames(found) <- fit$states
  column <- function(name, none) if (name %in% colnames(found)) found[, name] else rep(none, length(times))
  cbind(won = column("won", 0), lost = column("lost", 0), open = found[, 1])
}
check_with_cmprsk <- function(data, times, found) {
  if (min(data$time) <= 0 || !any(data$status == 1)) return(invisible())
  fit <- cuminc(data$time, data$status)
  known <- times <= max(data$time[data$status > 0])
  if (!any(known)) return(invisible())
  theirs <- timepoints(fit, times[known])$est["1 1", ]
  stopifnot(isTRUE(all.equal(as.numeric(theirs), as.numeric(found[known, "won"]), tolerance = 1e-12)))
}
incidence_case <- function(data) {
  times <- sort(unique(quantile(data$time, c(0, 0.1, 0.25, 0.5, 0.75, 0.9, 1), type = 1)))
  times <- as.numeric(c(times, max(data$time) + 1))
  fit <- states(data)
  found <- incidence_at(fit, times)
  check_with_cmprsk(data, times, found)
  list(at = I(times), won = I(found[, "won"]), lost = I(found[, "lost"]), open = I(found[, "open"]))
}
# What OUTLOOK asks: the chance of winning between two times after an age that was reached open.
conditional_case <- function(data) {
  last <- max(data$time)
  ages <- unique(floor(c(0, last / 4, last / 2, last - 1, last)))
  steps <- c(0, floor(last / 5) + 1, floor(last / 2) + 2, floor(last) + 5)
  fit <- states(data)
  lapply(ages[ages >= 0], function(age) {
    found <- incidence_at(fit, age + steps)
    open <- found[1, "open"]
    list(age = age, ends = steps[-1],
         chances = if (open < 1e-12) NA else I(diff(found[, "won"]) / open))
  })
}
survivalCases <- lapply(seq_along(survivalData), function(i) {
  data <- survivalData[[i]]
  name <- names(survivalData)[i]
  whole <- all(data$time == floor(data$time)) && max(data$time) < 1e5
  list(name = if (is.null(name) || name == "") paste("drawn", i) else name,
       time = I(data$time), status = I(data$status),
       survival = survival_case(data), incidence = incidence_case(data),
       conditional = if (whole) conditional_case(data) else list())
})
formulaCases <- lapply(formulas, function(f) {
  data <- formula_data(f[1], f[2])
  survival <- survival_case(data)
  kept <- unique(round(seq(1, length(survival$times), length.out = 12)))
  list(name = paste(format(f[1], scientific = FALSE), "deals over", f[2], "days"), count = f[1], modulus = f[2],
       survival = list(steps = length(survival$times), kept = I(kept),
                       times = I(survival$times[kept]), survivals = I(survival$survivals[kept]),
                       median = survival$median),
       incidence = incidence_case(data))
})

# Poisson-binomial: from the characteristic function by a Fourier transform (Hong 2013), another way
# than ours; equal probabilities by pbinom.
poisson_binomial <- function(p) {
  n <- length(p)
  omega <- 2 * pi / (n + 1)
  cf <- sapply(0:n, function(l) prod(1 - p + p * exp(1i * omega * l)))
  pmax(Re(fft(cf)) / (n + 1), 0)
}
binomials <- list(c(1, 0.5), c(10, 0.1), c(10, 0.9), c(50, 0.02), c(300, 0.5), c(2000, 0.01),
                  c(5000, 0.3), c(100000, 0.05), c(100000, 0.5), c(7, 0.999), c(1000, 1e-6))
quantile_of <- function(cumulative, share) which(cumulative >= share - 1e-12)[1] - 1
mixed <- c(
  list(numeric(0), 0.3, c(0, 0, 0), c(1, 1), c(0, 1, 0.5), c(0.1, 0.2, 0.3), rep(0.25, 4),
       c(1e-9, 1 - 1e-9), c(0.5, 0.5), c(0.9, 0.1), seq(0, 1, 0.05), c(1, rep(0.01, 30))),
  lapply(1:12, function(i) round(runif(sample(3:25, 1)), 4)),
  lapply(1:4, function(i) round(rbeta(100, 1, 6), 4)),
  lapply(1:3, function(i) round(runif(200), 2)),
  list(round(rbeta(400, 2, 2), 3))
)
mixedCases <- lapply(mixed, function(p) {
  mass <- if (length(p) == 0) 1 else poisson_binomial(p)
  cumulative <- cumsum(mass)
  list(p = I(p), mass = I(mass), low = quantile_of(cumulative, 0.1), high = quantile_of(cumulative, 0.9))
})
binomialCases <- lapply(binomials, function(b) {
  at <- unique(pmin(b[1], pmax(0, round(b[1] * b[2] + sqrt(b[1] * b[2] * (1 - b[2])) * -4:4))))
  list(count = b[1], p = b[2], at = I(at), mass = I(dbinom(at, b[1], b[2])),
       low = abs(qbinom(0.1, b[1], b[2])), high = abs(qbinom(0.9, b[1], b[2])))
})

# Control limits: the formulas as they stand in Wheeler.
xmr <- function(x) {
  reach <- if (length(x) < 2) 0 else 2.66 * mean(abs(diff(x)))
  c(mean(x), max(0, mean(x) - reach), mean(x) + reach)
}
series <- c(
  list(5, c(3, 3), c(0, 0, 0), c(1, 2), 1:8, c(10, 0, 10, 0), rep(1e9, 9), c(1e-9, 2e-9, 5e-9)),
  lapply(1:20, function(i) round(rgamma(8 + i, 4, 0.2), 2)),
  list(rpois(52, 3), rpois(12, 200), rnorm(30, 1e6, 1e5))
)
xmrCases <- lapply(series, function(x) list(values = I(x), expected = xmr(x)))
p_chart <- function(k, n, m) {
  p <- sum(k) / sum(n)
  reach <- 3 * sqrt(p * (1 - p) / m)
  c(p, max(0, p - reach), min(1, p + reach))
}
charts <- lapply(1:32, function(i) {
  n <- if (i <= 2) rep(1, 8) else rpois(8 + i, 5 * i) + 1
  k <- if (i == 1) n else if (i == 2) 0 * n else rbinom(length(n), n, i / 40)
  m <- c(1, 5, 40, 1000)[i %% 4 + 1]
  list(successes = I(k), trials = I(n), judged = m, expected = p_chart(k, n, m))
})

quantiles <- c(1e-300, 1e-50, 1e-20, 1e-12, 1e-9, 1e-6, 1e-4, 0.001, 0.005, 0.01, 0.025, 0.05,
               0.07499, 0.075, 0.1, 0.2, 0.25, 0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.75, 0.8, 0.9,
               0.924999, 0.925001, 0.95, 0.975, 0.99, 0.999, 0.99999)

cat(toJSON(list(
  versions = list(R = R.version.string, survival = as.character(packageVersion("survival")),
                  cmprsk = as.character(packageVersion("cmprsk"))),
  normal = data.frame(share = quantiles, expected = qnorm(quantiles)),
  wilson = wilsonCases, newcombe = newcombeCases, fisher = fisherCases,
  survival = survivalCases, survivalByFormula = formulaCases,
  poissonBinomial = mixedCases, binomial = binomialCases,
  xmr = xmrCases, pChart = charts
), auto_unbox = TRUE, digits = I(17), na = "null"), "\n")

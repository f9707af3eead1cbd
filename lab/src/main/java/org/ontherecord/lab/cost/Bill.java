package org.ontherecord.lab.cost;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is to be paid for, by the keys of prices.tsv.
 *
 * @param units of each part
 */
record Bill(Map<String, Double> units) {
    static final Bill NOTHING = new Bill(Map.of());

    Bill {
        units = Map.copyOf(units);
    }

    Bill and(String part, double more) {
        Map<String, Double> all = new TreeMap<>(units);
        all.merge(part, more, Double::sum);
        return new Bill(all);
    }

    Bill and(Bill other) {
        Bill all = this;
        for (Map.Entry<String, Double> each : other.units.entrySet())
            all = all.and(each.getKey(), each.getValue());
        return all;
    }

    Bill times(double factor) {
        return new Bill(units.entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue() * factor)));
    }

    double dollars(Prices prices) {
        return byService(prices).values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Dollars that each service gets. */
    Map<String, Double> byService(Prices prices) {
        Map<String, Prices.Price> priced = prices.byKey();
        Map<String, Double> services = new TreeMap<>();
        units.forEach((part, amount) -> services.merge(priced.get(part).service(), priced.get(part).of(amount),
                Double::sum));
        return services;
    }
}

package org.ontherecord.lab.cost;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What AWS asks for each part: the list prices of prices.tsv. */
record Prices(List<Price> list) {
    /**
     * A price.
     *
     * @param dollars of so many units
     * @param date    as of which it is known
     * @param source  the page that tells it
     */
    record Price(String key, String service, String unit, double dollars, double per, String region, String date,
            String source) {
        private static Price of(List<String> cells) {
            return new Price(cells.get(0), cells.get(1), cells.get(2), Double.parseDouble(cells.get(3)),
                    Double.parseDouble(cells.get(4)), cells.get(5), cells.get(6), cells.get(7));
        }

        double of(double units) {
            return units * dollars / per;
        }
    }

    static Prices standard() {
        return new Prices(Rows.of("prices.tsv").stream().map(Price::of).toList());
    }

    Map<String, Price> byKey() {
        return list.stream().collect(Collectors.toMap(Price::key, Function.identity()));
    }
}

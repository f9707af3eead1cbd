package org.ontherecord.lab.cost;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ontherecord.local.template.Template;

/** Prints what was measured and what it costs. */
final class Report {
    private static final List<String> LOOKUPS = List.of("one article", "its summary", "its positions", "one position",
            "newest articles", "search, 20 hits", "one summary of 10 hits", "positions of an actor", "actor and topic",
            "positions on a topic", "standings on a topic", "actors by name", "submit it again");
    private final Template template;
    private final Prices prices;
    private final Consumer<String> out;

    Report(Template template, Prices prices, Consumer<String> out) {
        this.template = template;
        this.prices = prices;
        this.out = out;
    }

    void print(List<Trial> trials, ItemSizes sizes, Map<String, Double> domain) {
        measured(trials);
        sizes(sizes);
        Map<String, Trial> named = trials.stream().collect(Collectors.toMap(Trial::name, Function.identity()));
        Billing bucket = new Billing(named, sizes, Map.of(), sizes.articles());
        Billing searched = new Billing(named, sizes, domain, sizes.articles());
        dollars(bucket, searched);
        services(bucket);
    }

    private void measured(List<Trial> trials) {
        out.accept(
                "| call | function | ms | of them the table | billed ms | round trips | in turn | read units | write units | files put | KB put | bytes answered |");
        out.accept("|---|---|---|---|---|---|---|---|---|---|---|---|");
        trials.forEach(one -> out.accept(
                "| %s | %s, %d MB | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f | %.0f |".formatted(
                        one.name(), one.function(), one.memory(), one.millis(), one.table(), one.billed(),
                        one.requests(),
                        one.turns(), one.readUnits(), one.writeUnits(), one.puts(), one.putBytes() / 1000,
                        one.answer())));
        out.accept("");
    }

    private void sizes(ItemSizes sizes) {
        out.accept("| item | of an article | bytes, mean | largest |");
        out.accept("|---|---|---|---|");
        sizes.kinds()
                .forEach((name, kind) -> out.accept("| %s | %.2f | %.0f | %d |".formatted(name,
                        (double) kind.items() / sizes.articles(), (double) kind.bytes() / kind.items(), kind.most())));
        out.accept("");
        out.accept("billed storage of an article: %.1f KB, its copies in the table's indexes included"
                .formatted(sizes.keptOfAnArticle() / 1000));
        out.accept("");
    }

    private void dollars(Billing bucket, Billing domain) {
        out.accept("| dollars | index in the bucket | in a domain |");
        out.accept("|---|---|---|");
        cost("a million articles taken in, 100 a commit", bucket.articles(false), domain.articles(false));
        cost("a million articles taken in, each a commit", bucket.articles(true), domain.articles(true));
        LOOKUPS.forEach(name -> cost("a million calls: " + name, bucket.lookups(name), domain.lookups(name)));
        cost("a million articles kept for a month", bucket.kept(), domain.kept());
        cost("an idle month", bucket.idle(template), domain.idle(template));
        cost("metrics, a month in use", bucket.metrics(template), domain.metrics(template));
        out.accept("");
    }

    private void services(Billing bucket) {
        out.accept("By service, the index in the bucket:");
        out.accept("");
        Map.of("a million articles taken in, 100 a commit", bucket.articles(false),
                "a million calls: actor and topic", bucket.lookups("actor and topic"),
                "a million calls: its summary", bucket.lookups("its summary"), "an idle month", bucket.idle(template))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(each -> out.accept("- " + each.getKey() + ": " + each.getValue()
                        .byService(prices)
                        .entrySet()
                        .stream()
                        .map(service -> "%s %.2f".formatted(service.getKey(), service.getValue()))
                        .collect(Collectors.joining(", "))));
        out.accept("");
    }

    private void cost(String what, Bill bucket, Bill domain) {
        out.accept("| %s | %.2f | %.2f |".formatted(what, bucket.dollars(prices), domain.dollars(prices)));
    }
}

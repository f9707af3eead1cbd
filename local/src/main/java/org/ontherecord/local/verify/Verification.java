package org.ontherecord.local.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One walk through an archive: every article and its positions from the table, every actor's entries, and all that the index
 * finds. The service itself compares each text with the hash it was archived with.
 */
final class Verification {
    private final Remote archive;
    private final Runnable step;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, Set<String>> positions = new TreeMap<>();
    private int checked;

    /** @param step is told after each article */
    Verification(Remote archive, Runnable step) {
        this.archive = archive;
        this.step = step;
    }

    /** What is wrong; empty when nothing is. */
    List<Finding> run() throws IOException, InterruptedException {
        Set<String> held = ids("/v1/articles?limit=100");
        for (String article : held) {
            look(article);
            step.run();
        }
        index(held);
        for (Map.Entry<String, Set<String>> actor : positions.entrySet())
            entries(actor.getKey(), actor.getValue());
        return findings;
    }

    /** Articles, positions and actors looked at, in words. */
    String extent() {
        return "%d articles, %d positions of %d actors".formatted(checked,
                positions.values().stream().flatMap(Set::stream).distinct().count(), positions.size());
    }

    private Set<String> ids(String list) throws IOException, InterruptedException {
        Set<String> ids = new LinkedHashSet<>();
        archive.pages(list, page -> page.path("data").forEach(item -> ids.add(item.path("id").asString())));
        return ids;
    }

    private void look(String id) throws IOException, InterruptedException {
        checked++;
        Remote.Answer whole = archive.get("/v1/articles/" + id);
        Remote.Answer found = archive.get("/v1/articles/" + id + "/positions");
        if (whole.status() == 404 || whole.status() == 410) return; // deleted meanwhile
        if (whole.status() != 200 || found.status() != 200) {
            findings.add(Finding.of(id, "its text or reading is damaged"));
            return;
        }
        String text = whole.body().path("text").asString();
        if (whole.body().path("positionCount").asInt() != found.body().path("data").size())
            findings.add(Finding.of(id, "has another number of positions than it says"));
        for (JsonNode position : found.body().path("data"))
            position(id, text, position);
    }

    private void position(String article, String text, JsonNode position) {
        for (String part : List.of("holderMention", "topic", "evidence"))
            if (!isIn(text, position.path(part)))
                findings.add(Finding.of(article, "a position's " + part + " is not what stands in the text"));
        Stream.of("holder", "state", "speaker")
                .map(role -> position.path(role).path("id").asString(""))
                .filter(actor -> !actor.isEmpty())
                .forEach(actor -> positions.computeIfAbsent(actor, _ -> new TreeSet<>())
                        .add(position.path("id").asString()));
    }

    private static boolean isIn(String text, JsonNode excerpt) {
        int start = excerpt.path("start").asInt(-1), end = excerpt.path("end").asInt(-1);
        return start >= 0 && end >= start && end <= text.codePointCount(0, text.length())
                && text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end))
                        .equals(excerpt.path("exact").asString());
    }

    private void index(Set<String> held) throws IOException, InterruptedException {
        Set<String> found = ids("/v1/articles?sort=oldest&limit=100");
        held.stream()
                .filter(id -> !found.contains(id))
                .forEach(id -> findings.add(Finding.of(id, "is not in the index")));
        int total = archive.get("/v1/articles?sort=oldest&limit=1").body().path("total").asInt(-1);
        if (total > found.size())
            findings.add(new Finding(Optional.empty(), "the index has " + (total - found.size())
                    + " articles that the table has not; build it anew if they stay"));
    }

    /** What is filed under an actor, in the table page by page, in the index by number. */
    private void entries(String actor, Set<String> expected) throws IOException, InterruptedException {
        Set<String> filed = new TreeSet<>();
        int[] total = {-1};
        archive.pages("/v1/positions?limit=100&actor=" + Remote.encoded(actor), page -> {
            if (total[0] < 0) total[0] = page.path("total").asInt(-1);
            page.path("data").forEach(item -> filed.add(item.path("id").asString()));
        });
        compare(actor, expected, filed, "is not filed under ");
        compare(actor, filed, expected, "is filed for nothing under ");
        if (total[0] != expected.size())
            expected.stream()
                    .map(Verification::article)
                    .distinct()
                    .forEach(id -> findings.add(Finding.of(id, "the index has " + total[0] + " positions of " + actor
                            + ", the table " + expected.size())));
    }

    private void compare(String actor, Set<String> all, Set<String> there, String what) {
        all.stream()
                .filter(position -> !there.contains(position))
                .forEach(position -> findings
                        .add(Finding.of(article(position), "position " + position + " " + what + actor)));
    }

    private static String article(String position) {
        return position.substring(0, position.lastIndexOf('-'));
    }
}

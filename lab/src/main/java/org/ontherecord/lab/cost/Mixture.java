package org.ontherecord.lab.cost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ontherecord.http.Json;
import tools.jackson.databind.JsonNode;

/**
 * Submissions made of sample articles: each has paragraphs of several of them, drawn by chance, in which some words are made up,
 * so that no two are alike and each still says who holds what. The same number always gives the same.
 *
 * @param paragraphs of all samples
 */
public record Mixture(List<String> titles, List<String> paragraphs) {
    private static final int WORDS = 500;
    private static final long SEED = 42;
    private static final int DAYS = 28;
    /** Words that name nobody. */
    private static final Pattern ORDINARY = Pattern.compile("(?<![\\p{L}’'-])\\p{Ll}{5,}(?![\\p{L}’'-])");
    private static final int MADE_UP_ONE_IN = 4;
    private static final List<String> SYLLABLES = List.of("ba", "del", "fo", "gar", "ki", "lom", "ne", "pra", "ru",
            "sten", "to", "vil");

    /** Of the samples in a folder, each the body of a submission in JSON. */
    public static Mixture of(Path folder) throws IOException {
        List<String> titles = new ArrayList<>(), paragraphs = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".json")).sorted().toList()) {
                JsonNode sample = Json.MAPPER.readTree(file.toFile());
                titles.add(sample.path("title").asString());
                paragraphs.addAll(List.of(sample.path("text").asString().split("\n\n")));
            }
        }
        if (paragraphs.isEmpty()) throw new IOException("there are no sample articles in " + folder);
        return new Mixture(titles, paragraphs);
    }

    /** The body of a submission. */
    public Map<String, String> article(int number) {
        SplittableRandom random = new SplittableRandom(SEED * 1_000_003 + number);
        return Map.of("title", titles.get(random.nextInt(titles.size())), "source", "Paper " + number % 20,
                "url", "https://paper" + number % 20 + ".example.org/" + number,
                "publishedAt", "2026-%02d-%02d".formatted(1 + number % 12, 1 + random.nextInt(DAYS)),
                "text", text(random));
    }

    private String text(SplittableRandom random) {
        List<String> left = new ArrayList<>(paragraphs);
        List<String> drawn = new ArrayList<>();
        for (int words = 0; words < WORDS && !left.isEmpty();) {
            String paragraph = left.remove(random.nextInt(left.size()));
            words += paragraph.split(" ", -1).length;
            drawn.add(reworded(paragraph, random));
        }
        return String.join("\n\n", drawn);
    }

    private static String reworded(String paragraph, SplittableRandom random) {
        return ORDINARY.matcher(paragraph)
                .replaceAll(word -> random.nextInt(MADE_UP_ONE_IN) == 0
                        ? madeUp(random)
                        : word.group());
    }

    private static String madeUp(SplittableRandom random) {
        return random.ints(3, 0, SYLLABLES.size()).mapToObj(SYLLABLES::get).collect(Collectors.joining());
    }
}

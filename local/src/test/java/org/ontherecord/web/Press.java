package org.ontherecord.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.ontherecord.http.Json;

/**
 * A press that nobody printed: articles put together from sentences of our own, in which states that exist take positions
 * that none of them ever took. The same number always gives the same article. Each state keeps to a side on each subject;
 * every third turns round once.
 */
final class Press {
    private static final List<String> STATES = List.of("Norway", "Iceland", "Chile", "Kenya", "Japan", "Canada",
            "Brazil",
            "Portugal", "Ghana", "Vietnam", "Austria", "Peru", "Nepal", "Ireland", "Finland", "Jamaica", "Senegal",
            "Uruguay", "Malta", "Botswana", "Estonia", "Fiji", "Oman", "Panama");
    private static final List<String> PAPERS = List.of("The Harbour Courier", "The Northern Ledger", "Bay Observer",
            "The Varn Times", "Island Dispatch", "The Evening Compass", "Lindmark Post", "The Sample Gazette");
    private static final List<String> SUBJECTS = List.of("recognition", "recognition", "accord", "strait", "ceasefire");
    private static final Map<String, String> TITLES = Map.of("recognition", "%s states its view on Transnistria",
            "accord",
            "%s speaks on the Lindmark accord", "strait", "%s on the closure of the Varn strait", "ceasefire",
            "%s calls for the guns to fall silent");
    private static final LocalDate FIRST = LocalDate.of(2017, 1, 9), TURN = LocalDate.of(2021, 6, 1);
    private static final int DAYS = 3_200, PRIME = 7_919;
    private static final Map<String, List<String>> SENTENCES = sentences();

    private Press() {}

    /** An article as it is submitted, JSON. */
    static String article(int number) {
        SplittableRandom random = new SplittableRandom(number);
        LocalDate date = FIRST.plusDays((long) number * PRIME % DAYS);
        String subject = SUBJECTS.get(number % SUBJECTS.size());
        // the first of all is in the news every eighth day
        int state = number % 8 == 0 ? 0 : number % STATES.size();
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(position(state, subject, date, random) + " " + filler(random));
        paragraphs.add(filler(random) + " " + position((state + 5) % STATES.size(), subject, date, random) + " "
                + filler(random));
        paragraphs
                .add(position((state + 11) % STATES.size(), SUBJECTS.get(random.nextInt(SUBJECTS.size())), date, random)
                        + " " + filler(random));
        return Json.MAPPER.writeValueAsString(Map.of("title", TITLES.get(subject).formatted(STATES.get(state)), "url",
                "https://press.example.org/" + date.getYear() + "/" + number, "source",
                PAPERS.get(number % PAPERS.size()), "publishedAt", date.toString(), "text",
                String.join("\n\n", paragraphs)));
    }

    private static String position(int state, String subject, LocalDate date, SplittableRandom random) {
        List<String> open = SENTENCES.getOrDefault(subject + " open", List.of());
        List<String> sided = SENTENCES.getOrDefault(subject + " " + side(state, date),
                SENTENCES.getOrDefault(subject + " for", SENTENCES.get(subject + " against")));
        List<String> choice = !open.isEmpty() && random.nextInt(9) == 0 ? open : sided;
        String who = STATES.get(state);
        DayOfWeek day = date.getDayOfWeek();
        String sentence = choice.get(random.nextInt(choice.size()))
                .replace("{who}", who)
                .replace("{its}", random.nextBoolean() ? who + "’s foreign ministry" : "the foreign ministry of " + who)
                .replace("{day}", day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private static String side(int state, LocalDate date) {
        boolean turned = state % 3 == 0 && date.isAfter(TURN.plusDays(state * 20L));
        return state % 2 == 0 ^ turned ? "against" : "for";
    }

    private static String filler(SplittableRandom random) {
        List<String> fillers = SENTENCES.get("filler none");
        return fillers.get(random.nextInt(fillers.size()));
    }

    private static Map<String, List<String>> sentences() {
        Map<String, List<String>> sentences = new LinkedHashMap<>();
        try (InputStream in = Press.class.getResourceAsStream("press.tsv")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(line -> sentences.computeIfAbsent(line[0] + " " + line[1], _ -> new ArrayList<>())
                            .add(line[2]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sentences;
    }
}

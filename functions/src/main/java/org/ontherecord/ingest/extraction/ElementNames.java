package org.ontherecord.ingest.extraction;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.ontherecord.reading.text.WordFile;

/** What classes and ids tell of the elements of a page, by the words in them ({@code element-names.tsv}). */
final class ElementNames {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})");
    /** {@code block--modifier}: the second part tells how, not what. */
    private static final Pattern MODIFIER = Pattern.compile("(?<=\\w)--.*");
    /** {@code has-sidebar}, {@code category-sponsors}: a state of the page, not the element's use. */
    private static final Pattern STATE = Pattern
            .compile(
                    "(?i)(?:has|is|no|not|with|without|js|type|status|format|category|tag|term|layout|mode|view)[-_].*");
    private static final int LONGEST_PHRASE = 4;
    private static final int SHORTEST_BEGINNING = 4;
    private static final int LONGEST_NAME = 100;
    private static final int MOST_NAMES = 40;

    private static final Map<String, Use> USES = uses();

    private final Map<Element, Set<Use>> known = new HashMap<>();
    private final Map<String, Set<Use>> knownNames = new HashMap<>();

    private static Map<String, Use> uses() {
        Map<String, Use> uses = new HashMap<>();
        for (List<String> row : WordFile.rows(ElementNames.class, "element-names.tsv"))
            for (String phrase : row.get(1).split(" ", -1))
                uses.put(phrase.replace('-', ' '), Use.valueOf(row.get(0).toUpperCase(Locale.ROOT)));
        return Map.copyOf(uses);
    }

    Set<Use> usesOf(Element element) {
        return element.attributesSize() == 0 ? Set.of() : known.computeIfAbsent(element, this::uses);
    }

    private Set<Use> uses(Element element) {
        Set<Use> uses = EnumSet.noneOf(Use.class);
        names(element).forEach(name -> uses.addAll(knownNames.computeIfAbsent(name, ElementNames::usesOf)));
        return uses;
    }

    private static Set<Use> usesOf(String name) {
        Set<Use> uses = EnumSet.noneOf(Use.class);
        addUses(wordsOf(name), uses);
        return uses;
    }

    private static Stream<String> names(Element element) {
        Stream<String> classes = Arrays.stream(element.className().split("\\s+", MOST_NAMES + 1)).limit(MOST_NAMES);
        return Stream
                .concat(classes, Stream.of(element.id(), element.attr("data-component"), element.attr("data-testid")))
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME && !STATE.matcher(name).matches());
    }

    private static List<String> wordsOf(String name) {
        return BETWEEN_WORDS.splitAsStream(MODIFIER.matcher(name).replaceFirst(""))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static void addUses(List<String> words, Set<Use> uses) {
        add("=" + String.join(" ", words), uses);
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST_PHRASE); to++)
                add(String.join(" ", words.subList(from, to)), uses);
            String word = words.get(from);
            for (int end = SHORTEST_BEGINNING; end <= word.length(); end++)
                add(word.substring(0, end) + "*", uses);
        }
    }

    private static void add(String phrase, Set<Use> uses) {
        Use use = USES.get(phrase);
        if (use != null) uses.add(use);
    }
}

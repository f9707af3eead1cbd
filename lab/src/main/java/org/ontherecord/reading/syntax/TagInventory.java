package org.ontherecord.reading.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The tags that are frequent enough to be learned, and which of them stands for a rarer one. */
final class TagInventory {
    private final List<Tag> tags;
    private final Map<Tag, Integer> numbers = new HashMap<>();

    TagInventory(List<TreebankSentence> sentences, int atLeast) {
        Map<Tag, Long> counts = sentences.stream()
                .flatMap(sentence -> sentence.tags().stream())
                .collect(Collectors.groupingBy(tag -> tag, Collectors.counting()));
        List<Tag> byCount = new ArrayList<>(counts.keySet());
        byCount.sort((a, b) -> {
            int order = Long.compare(counts.get(b), counts.get(a));
            return order != 0 ? order : a.toString().compareTo(b.toString());
        });
        tags = byCount.stream()
                .filter(tag -> counts.get(tag) >= atLeast || tag.equals(first(byCount, tag.partOfSpeech())))
                .toList();
        for (Tag tag : byCount)
            numbers.put(tag, tags.indexOf(tags.contains(tag) ? tag : first(byCount, tag.partOfSpeech())));
    }

    private static Tag first(List<Tag> byCount, PartOfSpeech partOfSpeech) {
        return byCount.stream().filter(tag -> tag.partOfSpeech() == partOfSpeech).findFirst().orElseThrow();
    }

    List<Tag> tags() {
        return tags;
    }

    /** The numbers of a sentence's tags. */
    List<Integer> numbers(TreebankSentence sentence) {
        return sentence.tags().stream().map(numbers::get).toList();
    }
}

package org.ontherecord.lab;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.ontherecord.reading.text.Span;

/**
 * A document with its chains of coreference, in the form of the
 * <a href="https://conll.cemantix.org/2012/data.html">CoNLL-2012 task</a>: a word a line, its last column naming the
 * entities whose mentions open or close there.
 *
 * @param text   the words with spaces between them, as far as English writes them
 * @param chains the mentions of each entity, in the order in which they end
 */
record CoreferenceDocument(String text, List<List<Span>> chains) {
    private static final Pattern MARK = Pattern.compile("(\\()?([^()]+)(\\))?");
    private static final String NO_SPACE_BEFORE = ",.;:!?)]}%'’”";
    private static final String NO_SPACE_AFTER = "([{$“";

    CoreferenceDocument {
        chains = chains.stream().map(List::copyOf).toList();
    }

    /** The documents of a gzipped file. */
    static List<CoreferenceDocument> in(Path file) throws IOException {
        List<CoreferenceDocument> documents = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            Builder open = new Builder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("# begin document")) open = new Builder();
                else if (line.startsWith("# end document")) documents.add(open.built());
                else if (!line.isBlank()) open.add(line.split("\t", -1));
            }
        }
        return documents;
    }

    private static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final Map<String, Deque<Integer>> open = new HashMap<>();
        private final Map<String, List<Span>> chains = new HashMap<>();
        private int points;

        void add(String[] row) {
            String word = row[1];
            boolean joined = points == 0 || NO_SPACE_BEFORE.indexOf(word.charAt(0)) >= 0 || word.equals("n't")
                    || NO_SPACE_AFTER.indexOf(text.charAt(text.length() - 1)) >= 0;
            if (!joined) append(" ");
            int start = points;
            append(word);
            MARK.matcher(row[2]).results().forEach(mark -> mark(mark, start));
        }

        private void append(String words) {
            text.append(words);
            points += words.codePointCount(0, words.length());
        }

        private void mark(MatchResult mark, int start) {
            String entity = mark.group(2);
            if (mark.group(1) != null) open.computeIfAbsent(entity, _ -> new ArrayDeque<>()).push(start);
            if (mark.group(3) != null) {
                int from = open.get(entity).pop();
                chains.computeIfAbsent(entity, _ -> new ArrayList<>()).add(new Span(from, points));
            }
        }

        CoreferenceDocument built() {
            return new CoreferenceDocument(text.toString(), List.copyOf(chains.values()));
        }
    }
}

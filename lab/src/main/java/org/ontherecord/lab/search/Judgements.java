package org.ontherecord.lab.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How relevant documents are to questions, as people judged them.
 *
 * @param grades by question, then by document; a document without a grade is not relevant
 */
record Judgements(Map<String, Map<String, Integer>> grades) {
    private static final int DEPTH = 10;

    /** Reads lines of question, document and grade with tabs between; a heading is passed over. */
    static Judgements in(Path file) throws IOException {
        Map<String, Map<String, Integer>> grades = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            List<String> cells = List.of(line.split("\t", -1));
            if (!cells.getLast().matches("-?\\d+")) continue;
            grades.computeIfAbsent(cells.getFirst(), _ -> new HashMap<>())
                    .put(cells.get(1), Integer.valueOf(cells.getLast()));
        }
        return new Judgements(grades);
    }

    /**
     * Mean nDCG@10 (Järvelin and Kekäläinen 2002; gains are grades, as trec_eval has it) over the questions that have a relevant
     * document.
     *
     * @param run documents in the order found, by question
     */
    double ndcg(Map<String, List<String>> run) {
        return grades.entrySet()
                .stream()
                .filter(question -> question.getValue().values().stream().anyMatch(grade -> grade > 0))
                .mapToDouble(question -> ndcg(question.getValue(), run.getOrDefault(question.getKey(), List.of())))
                .average()
                .orElse(0);
    }

    private static double ndcg(Map<String, Integer> grades, List<String> found) {
        List<Integer> gains = found.stream().map(document -> grades.getOrDefault(document, 0)).toList();
        return gain(gains) / gain(grades.values().stream().sorted(Comparator.reverseOrder()).toList());
    }

    private static double gain(List<Integer> gains) {
        double sum = 0;
        for (int i = 0; i < Math.min(DEPTH, gains.size()); i++)
            sum += gains.get(i) * Math.log(2) / Math.log(i + 2);
        return sum;
    }
}

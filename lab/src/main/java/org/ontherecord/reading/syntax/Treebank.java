package org.ontherecord.reading.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Reads treebanks in the CoNLL-U format, packed by gzip or plain. Words alone are read, not the tokens that span several
 * of them, nor empty nodes.
 *
 * @see <a href="https://universaldependencies.org/format.html">universaldependencies.org/format</a>
 */
final class Treebank {
    private Treebank() {}

    static List<TreebankSentence> read(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<TreebankSentence> sentences = new ArrayList<>();
            List<String> block = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    block.add(line);
                } else {
                    add(block, sentences);
                    block.clear();
                }
            }
            add(block, sentences);
            return sentences;
        }
    }

    private static void add(List<String> block, List<TreebankSentence> sentences) {
        List<String[]> rows = block.stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .filter(row -> row[0].chars().allMatch(Character::isDigit))
                .toList();
        if (!rows.isEmpty()) sentences.add(sentence(text(block), rows));
    }

    private static String text(List<String> block) {
        return block.stream()
                .filter(line -> line.startsWith("# text = "))
                .map(line -> line.substring("# text = ".length()))
                .findFirst()
                .orElse("");
    }

    private static TreebankSentence sentence(String text, List<String[]> rows) {
        return new TreebankSentence(text, rows.stream().map(row -> row[1]).toList(),
                rows.stream().map(row -> new Tag(PartOfSpeech.valueOf(row[3]), PennTag.ofLabel(row[4]))).toList(),
                rows.stream().map(row -> head(Integer.parseInt(row[6]), rows.size())).toList(),
                rows.stream().map(row -> Relation.ofLabel(row[7])).toList());
    }

    /** From the file's count, where words begin at 1 and 0 is the root. */
    private static int head(int head, int size) {
        return head == 0 ? size : head - 1;
    }
}

package org.ontherecord.reading.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ontherecord.reading.entity.Reference.Kind;
import org.ontherecord.reading.syntax.Words;

/** Parts a noun phrase at its commas and conjunctions: lists, and appositions. */
final class Coordination {
    private final Scene scene;

    Coordination(Scene scene) {
        this.scene = scene;
    }

    /** A piece of a phrase between separators, and whether a conjunction or "including" joins it. */
    record Piece(int from, int to, boolean joined) {}

    List<Piece> pieces(int sentence, int from, int to) {
        Words words = scene.words(sentence);
        List<Piece> pieces = new ArrayList<>();
        int start = from;
        boolean joined = false;
        for (int i = from; i < to; i++) {
            Optional<Reference> whole = wholeName(sentence, i);
            if (whole.isPresent() && whole.get().to() > i) {
                i = whole.get().to() - 1;
                continue;
            }
            int portfolio = Portfolio.end(words, i);
            if (portfolio > i) {
                i = portfolio - 1;
                continue;
            }
            int separator = separator(words, i);
            if (separator == 0) continue;
            boolean joins = !words.lower(i + separator - 1).equals(",");
            if (i > start) pieces.add(new Piece(start, i, joined));
            joined = joins;
            if (joins && pieces.size() == 1) pieces.set(0, new Piece(pieces.get(0).from(), pieces.get(0).to(), true));
            i += separator - 1;
            start = i + 1;
        }
        if (start < to) pieces.add(new Piece(start, to, joined));
        return pieces;
    }

    /** A name that begins here, which may hold "and" or a comma itself. */
    private Optional<Reference> wholeName(int sentence, int word) {
        return scene.in(sentence)
                .stream()
                .filter(reference -> reference.from() == word && reference.kind() == Kind.NAME)
                .findFirst();
    }

    /** How many words part two members of a list here; 0 when none do. */
    private static int separator(Words words, int i) {
        String lower = words.lower(i);
        if (lower.equals(",") || lower.equals("(") || lower.equals(")")) {
            int more = separator(words, i + 1);
            return more > 0 ? more + 1 : 1;
        }
        if (lower.equals("and") || lower.equals("or") || lower.equals("including") || lower.equals("plus")) return 1;
        String next = words.lower(i + 1);
        if ((lower.equals("along") || lower.equals("together")) && next.equals("with")) return 2;
        return lower.equals("as") && next.equals("well") && words.lower(i + 2).equals("as") ? 3 : 0;
    }
}

package org.ontherecord.lookup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ontherecord.article.ArchivedArticle;
import org.ontherecord.article.Article;
import org.ontherecord.article.Details;
import org.ontherecord.reading.Manuscript;
import org.ontherecord.reading.Reader;
import org.ontherecord.reading.Reading;
import org.ontherecord.reading.summary.Length;
import org.ontherecord.reading.text.SourceText;
import org.ontherecord.reading.text.Span;
import org.ontherecord.search.Printed;
import org.ontherecord.search.Words;

class JointSummaryTest {
    private static final Reader READER = new Reader();
    private static final ArchivedArticle FIRST = article("a", """
            The harbour of Norvik was busy on Monday. The grain corridor was opened again by the council of Norvik. \
            It will stay open until June. Bakers were glad.""");
    private static final ArchivedArticle SECOND = article("b", """
            He came by train. Prices of grain fell by a tenth. The weather was fair. \
            The grain corridor was opened again by the council, Norvik said.""");

    @Test
    void itHoldsTheSentencesOnWhatWasAskedOfAllArticlesEachSaidOnce() {
        JointSummary summary = summary("grain corridors", 3);
        assertEquals(List.of("The grain corridor was opened again by the council of Norvik.",
                "Prices of grain fell by a tenth."), exact(summary));
        assertEquals(List.of("a", "b"),
                summary.sentences().stream().map(one -> one.articleId().substring(0, 1)).toList());
        assertEquals(List.of(1.0, 0.5), summary.sentences().stream().map(JointSummary.Chosen::score).toList());
    }

    @Test
    void aSentenceThatPointsBackComesWithTheOneThatItPointsTo() {
        assertEquals(List.of("The grain corridor was opened again by the council of Norvik.",
                "It will stay open until June."), exact(summary("stay until June", 2)));
    }

    @Test
    void offsetsAreThoseOfItsArticle() {
        summary("grain corridors", 3).sentences().forEach(one -> {
            ArchivedArticle article = one.articleId().startsWith("a") ? FIRST : SECOND;
            assertEquals(one.exact(), article.text().slice(new Span(one.start(), one.end())));
            assertEquals(one.exact(),
                    article.text().slice(article.reading().sentences().get(one.index()).span()));
        });
    }

    @Test
    void nothingFoundIsNoSummary() {
        assertEquals(List.of(), JointSummary.of(0, List.of(), Set.of("grain"), Length.USUAL).sentences());
    }

    private static JointSummary summary(String words, int sentences) {
        return JointSummary.of(2, List.of(FIRST, SECOND), Words.of(words), new Length.Sentences(sentences));
    }

    private static List<String> exact(JointSummary summary) {
        return summary.sentences().stream().map(JointSummary.Chosen::exact).toList();
    }

    private static ArchivedArticle article(String name, String text) {
        Reading reading = READER.read(Manuscript.of(text));
        return new ArchivedArticle(new Article(Printed.id(name), 1, "rev",
                new Details(Optional.of("Norvik"), Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.empty(), Optional.empty()),
                Instant.EPOCH, "content", "en", reading.sentences().size(), reading.positions().size(), Set.of()),
                new SourceText(text), reading);
    }
}

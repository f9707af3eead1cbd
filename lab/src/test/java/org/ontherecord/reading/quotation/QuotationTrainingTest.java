package org.ontherecord.reading.quotation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ontherecord.reading.entity.ActorCatalog;
import org.ontherecord.reading.entity.MentionFinder;
import org.ontherecord.reading.entity.Mentions;
import org.ontherecord.reading.text.Segmenter;
import org.ontherecord.reading.text.Sentence;
import org.ontherecord.reading.text.SourceText;

class QuotationTrainingTest {
    private static final List<String> ARTICLES = List.of(article("The mayor", "quoth", "that the bridge was safe"),
            article("A farmer", "quoth", "that the harvest was poor"),
            article("The pilot", "quoth", "that fog came up"),
            article("The baker", "quoth", "that flour cost more"), article("A guard", "quoth", "that nobody came in"));

    private static String article(String source, String cue, String content) {
        int cueAt = source.length() + 1;
        int contentAt = cueAt + cue.length() + 1;
        return """
                {"text":"%s %s %s.","quotes":[{"source":[[0,%d]],"cue":[[%d,%d]],"content":[[%d,%d]]}]}"""
                .formatted(source, cue, content, source.length(), cueAt, cueAt + cue.length(), contentAt,
                        contentAt + content.length());
    }

    private static byte[] trained() throws IOException {
        ByteArrayOutputStream model = new ByteArrayOutputStream();
        QuotationTraining.train(ARTICLES, model);
        return model.toByteArray();
    }

    @Test
    void theSameArticlesGiveTheSameBytes() throws IOException {
        assertArrayEquals(trained(), trained());
    }

    @Test
    void aVerbThatNoRuleKnowsIsLearnt() throws IOException {
        SourceText text = new SourceText("The tailor quoth that wool was dear.");
        List<Sentence> sentences = new Segmenter().segment(text);
        Mentions mentions = new MentionFinder(ActorCatalog.standard()).find(text, sentences);
        AttributionModel model = AttributionModel.read(new ByteArrayInputStream(trained()));

        List<Quotation> found = new QuotationFinder(model).find(text, sentences, mentions);

        assertEquals(List.of("that wool was dear"),
                found.stream().map(quotation -> text.slice(quotation.content().getFirst())).toList());
    }
}

package org.ontherecord.ingest;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ontherecord.article.CanonicalUrl;
import org.ontherecord.article.Details;
import org.ontherecord.article.Draft;
import org.ontherecord.article.PublicationDate;
import org.ontherecord.http.Refusal;
import org.ontherecord.ingest.extraction.ExtractedPage;
import org.ontherecord.ingest.extraction.PageExtractor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The body of a submission, field by field; each refusal names the field. */
final class SubmissionBody {
    private static final List<String> FIELDS = List.of("text", "html", "url", "title", "publishedAt", "source",
            "author",
            "language");
    private static final int MOST_TEXT_BYTES = 1024 * 1024;
    private static final int LONGEST_DETAIL = 500;
    private static final int LONGEST_URL = 2048;
    private static final Pattern MARKUP = Pattern.compile(
            "</?(?:html|body|head|div|p|br|span|a|b|i|em|strong|img|script|style|ul|ol|li|h[1-6]|table|iframe|article|section)"
                    + "(?:\\s[^<>]{0,500})?/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LANGUAGE = Pattern.compile("[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*");
    private final ObjectNode body;
    private final PageExtractor extractor;

    /** @throws Refusal when a field is not known here */
    SubmissionBody(ObjectNode body, PageExtractor extractor) {
        this.body = body;
        this.extractor = extractor;
        for (Iterator<Entry<String, JsonNode>> fields = body.properties().iterator(); fields.hasNext();) {
            String name = fields.next().getKey();
            if (!FIELDS.contains(name)) {
                throw Refusal.invalid(printable(name), "is not a field; there are " + String.join(", ", FIELDS));
            }
        }
    }

    /** What is submitted: a text, or a link to fetch. */
    Submitted submitted() {
        Optional<String> text = field("text", Integer.MAX_VALUE);
        Optional<String> html = field("html", Integer.MAX_VALUE);
        Optional<String> url = field("url", LONGEST_URL);
        Optional<CanonicalUrl> canonical = url.map(CanonicalUrl::of);
        if (text.isPresent() && html.isPresent()) throw Refusal.invalid("html", "can't be given with text");
        if (text.isPresent()) return new Submitted.Text(plain(text.get(), canonical, details()));
        if (html.isPresent()) return new Submitted.Text(extracted(html.get(), canonical, details()));
        details();
        return new Submitted.Link(canonical.orElseThrow(() -> Refusal.invalid("text", "is needed, or html, or url")),
                url.orElseThrow());
    }

    private static Draft plain(String text, Optional<CanonicalUrl> canonical, Details details) {
        if (MARKUP.matcher(text).find()) throw Refusal.invalid("text", "holds HTML tags; send it as html");
        return draft("text", text, canonical, details);
    }

    private Draft extracted(String html, Optional<CanonicalUrl> canonical, Details details) {
        ExtractedPage page = extractor.extract(html, details.url());
        page.noArticle().ifPresent(why -> {
            throw Refusal.noArticle("html", why.reason());
        });
        Details found = PageDetails.of(page);
        Optional<CanonicalUrl> own = page.canonical().map(CanonicalUrl::of).or(() -> canonical);
        Draft draft = draft("html", page.text(), own, details.or(found));
        return new Draft(draft.text(), own, page.canonical().stream().toList(), draft.details());
    }

    private static Draft draft(String field, String text, Optional<CanonicalUrl> canonical, Details details) {
        if (text.isBlank()) throw Refusal.invalid(field, "holds no words");
        if (text.getBytes(StandardCharsets.UTF_8).length > MOST_TEXT_BYTES) {
            throw Refusal.tooLarge(field, "has over " + MOST_TEXT_BYTES + " bytes of text in UTF-8");
        }
        return new Draft(text, canonical, details);
    }

    private Details details() {
        return new Details(field("title", LONGEST_DETAIL), field("url", LONGEST_URL), field("source", LONGEST_DETAIL),
                field("author", LONGEST_DETAIL),
                field("publishedAt", LONGEST_DETAIL).map(value -> PublicationDate.parse("publishedAt", value)),
                field("language", LONGEST_DETAIL).map(SubmissionBody::language));
    }

    private static String language(String value) {
        if (!LANGUAGE.matcher(value).matches()) {
            throw Refusal.invalid("language", "must be a language tag such as en or pt-BR");
        }
        return value.toLowerCase(Locale.ROOT).split("-", 2)[0];
    }

    /** A field's words; absent, null and blank are the same, but for the running text, which must hold words. */
    private Optional<String> field(String name, int longest) {
        JsonNode value = body.path(name);
        if (value.isMissingNode() || value.isNull()) return Optional.empty();
        if (!value.isString()) throw Refusal.invalid(name, "must be a string");
        String words = value.stringValue();
        if (words.length() > longest) throw Refusal.invalid(name, "is longer than " + longest + " characters");
        if (hasLoneSurrogate(words))
            throw Refusal.invalid(name, "holds half a surrogate pair: it is not valid Unicode");
        return words.isBlank() && longest != Integer.MAX_VALUE ? Optional.empty() : Optional.of(words);
    }

    private static boolean hasLoneSurrogate(String words) {
        return words.codePoints()
                .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST_DETAIL ? words : words.substring(0, words.offsetByCodePoints(0, 200));
    }

    private static String printable(String name) {
        return name.isEmpty() ? "body" : shortened(name);
    }
}

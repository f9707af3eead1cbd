package org.ontherecord.ingest.feed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of those who wrote an article, without the e-mail addresses that feeds put beside them. */
final class Author {
    private static final int LONGEST = 300;
    private static final String MAIL = "[^\\s()<>@,]{1,100}@[^\\s()<>@,]{1,100}";
    private static final Pattern MAIL_FIRST = Pattern.compile("(?:mailto:)?" + MAIL + "\\s*\\((.*)\\)");
    private static final Pattern MAIL_ANYWHERE = Pattern.compile("\\s*[(<]?(?:mailto:)?" + MAIL + "[)>]?");

    private Author() {}

    /** All names that these elements give, in their order. */
    static Optional<String> names(Stream<Part> parts) {
        return joined(parts.flatMap(part -> Wording.title(named(part)).stream()));
    }

    /** All names in these texts, in their order. */
    static Optional<String> joined(Stream<String> texts) {
        return Optional.of(texts.map(Author::name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(", ")))
                .filter(names -> !names.isEmpty())
                .map(names -> PlainText.of(names, LONGEST));
    }

    private static Stream<Part> named(Part part) {
        return part.hasElements() ? part.children("name", "atom:name", "foaf:name", "title") : Stream.of(part);
    }

    private static String name(String text) {
        Matcher mailFirst = MAIL_FIRST.matcher(text.strip());
        String name = mailFirst.matches() ? mailFirst.group(1) : text;
        return MAIL_ANYWHERE.matcher(name).replaceAll("").strip();
    }
}

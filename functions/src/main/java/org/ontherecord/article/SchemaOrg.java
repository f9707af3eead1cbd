package org.ontherecord.article;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.position.Position;

/**
 * Positions and articles in the words of <a href="https://schema.org/Quotation">schema.org</a>, as JSON-LD 1.1.
 *
 * @param origin scheme and host that links begin with
 */
record SchemaOrg(String origin) {
    private static final String CONTEXT = "https://schema.org";

    /** A position: the sentence, who holds what, and the article that it is part of. */
    Map<String, Object> quotation(Article article, ArchivedPosition archived) {
        Position position = archived.position();
        Map<String, Object> quotation = thing("Quotation", "/v1/positions/" + archived.id());
        quotation.put("url", origin + "/?position=" + archived.id());
        quotation.put("text", archived.evidence().exact());
        quotation.put("spokenByCharacter", actor(position.speaker().orElse(position.holder())));
        quotation.put("about", List.of(actor(position.holder()),
                Map.of("@type", "Thing", "name",
                        position.target().map(target -> target.text()).orElse(archived.topic().exact()))));
        quotation.put("keywords", List.of(position.stance().label(), position.stance().family().label()));
        date(article.details()).ifPresent(date -> quotation.put("datePublished", date));
        quotation.put("inLanguage", article.language());
        quotation.put("isPartOf", described(article));
        return inContext(quotation);
    }

    /** An article with its text. */
    Map<String, Object> newsArticle(ArchivedArticle archived) {
        Map<String, Object> article = described(archived.article());
        article.put("articleBody", archived.text().value());
        return inContext(article);
    }

    private Map<String, Object> described(Article article) {
        Details details = article.details();
        Map<String, Object> described = thing("NewsArticle", "/v1/articles/" + article.id());
        details.title().ifPresent(title -> described.put("headline", title));
        details.url().ifPresent(url -> described.put("url", url));
        details.author().ifPresent(author -> described.put("author", Map.of("@type", "Person", "name", author)));
        details.source()
                .ifPresent(source -> described.put("publisher", Map.of("@type", "Organization", "name", source)));
        date(details).ifPresent(date -> described.put("datePublished", date));
        article.editedAt().map(Instant::toString).ifPresent(edited -> described.put("dateModified", edited));
        described.put("inLanguage", article.language());
        return described;
    }

    private Map<String, Object> thing(String type, String path) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        thing.put("@id", origin + path);
        return thing;
    }

    private static Map<String, Object> inContext(Map<String, Object> thing) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("@context", CONTEXT);
        whole.putAll(thing);
        return whole;
    }

    /** A country speaks through its government. */
    private static Map<String, Object> actor(Actor actor) {
        return Map.of("@type", switch (actor.kind()) {
            case PERSON -> "Person";
            case COUNTRY -> "GovernmentOrganization";
            default -> "Organization";
        }, "name", actor.name());
    }

    private static Optional<String> date(Details details) {
        return details.publishedAt().map(PublicationDate::toString);
    }
}

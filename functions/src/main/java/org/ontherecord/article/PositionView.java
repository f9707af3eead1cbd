package org.ontherecord.article;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.ontherecord.reading.position.Position;
import org.ontherecord.reading.position.Tag;
import org.ontherecord.reading.position.Target;

/**
 * A position as answers give it.
 *
 * @param counted whether it is sure enough to count in a standing
 * @param saidAt  date of the article that reports it
 */
public record PositionView(String id, String articleId, ActorView holder, List<ActorView> alternates,
        Excerpt holderMention, Optional<ActorView> state, Optional<ActorView> speaker, String stance, String family,
        OptionalInt towards, Excerpt topic, Optional<TargetView> target, Excerpt evidence, boolean quoted,
        List<String> tags, String frame, double confidence, boolean counted, Optional<String> saidAt, Source article) {

    /** A target as answers give it. */
    public record TargetView(String text, List<ActorView> actors, String aspect) {
        public static TargetView of(Target target) {
            return new TargetView(target.text(), target.actors().stream().map(ActorView::of).toList(), target.aspect());
        }
    }

    /** The article that a position stands in, as far as a citation needs it. */
    public record Source(String id, Optional<String> title, Optional<String> url, Optional<String> source,
            Optional<String> publishedAt) {
        public static Source of(Article article) {
            Details details = article.details();
            return new Source(article.id().value(), details.title(), details.url(), details.source(),
                    details.publishedAt().map(PublicationDate::toString));
        }
    }

    public static PositionView of(Article article, ArchivedPosition archived) {
        Position position = archived.position();
        Optional<String> saidAt = article.details().publishedAt().map(PublicationDate::toString);
        return new PositionView(archived.id(), article.id().value(), ActorView.of(position.holder()),
                position.alternates().stream().map(ActorView::of).toList(), archived.holderMention(),
                position.state().map(ActorView::of), position.speaker().map(ActorView::of), position.stance().label(),
                position.stance().family().label(), position.towards(), archived.topic(),
                position.target().map(TargetView::of), archived.evidence(), position.quoted(),
                position.tags().stream().map(Tag::label).toList(), position.frame(), position.confidence(),
                archived.counts(), saidAt, Source.of(article));
    }
}

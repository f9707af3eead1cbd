package org.ontherecord.article;

import java.util.Set;
import java.util.function.Supplier;
import org.ontherecord.http.Answer;
import org.ontherecord.http.HttpFunction;
import org.ontherecord.http.Request;
import org.ontherecord.http.Responses;
import org.ontherecord.http.Router;
import org.ontherecord.reading.Manuscript;
import org.ontherecord.reading.Reader;

/** Reads an article again from its text, whatever is wrong with its reading, its lookup entries or the index. */
public final class RereadingHandler implements HttpFunction {
    private final ArticleStore store;
    private final Rereading rereading;
    private final Supplier<Reader> reader;
    private final Router router;

    public RereadingHandler() {
        this(ArticleStore.fromEnvironment(), Reader::new, Responses.logging());
    }

    /**
     * On a store.
     *
     * @param reader made when there is something to read: it takes a while, and is seldom needed
     */
    RereadingHandler(ArticleStore store, Supplier<Reader> reader, Responses responses) {
        this.store = store;
        this.rereading = new Rereading(store);
        this.reader = reader;
        this.router = new Router(responses).on("POST /v1/articles/{id}/reading", this::readAgain);
    }

    @Override
    public Router routes() {
        return router;
    }

    private record Reread(String id, long version, int positionCount) {}

    private Answer readAgain(Request request) {
        request.allowOnly(Set.of());
        Withheld withheld = Withheld.of(store.table());
        Reader present = reader.get();
        Article article = rereading.of(ArticleId.parse(request.parameter("id")),
                (held, text) -> withheld.from(present.read(
                        new Manuscript(text.value(), held.details().title(), held.details().language()))));
        return Answer.ok(new Reread(article.id().value(), article.version(), article.positions()));
    }
}

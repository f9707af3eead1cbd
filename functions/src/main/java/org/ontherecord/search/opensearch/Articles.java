package org.ontherecord.search.opensearch;

import java.util.List;
import java.util.Map;
import org.ontherecord.article.ArticleId;
import org.ontherecord.search.Change;

/** Articles in an index of a domain: that which is searched, or that which is being built. */
final class Articles {
    static final String SEARCHED = "ontherecord-articles";
    static final String BEING_BUILT = "ontherecord-articles-next";

    private static final Map<String, ?> MARKS = Map.of("query", Query.term("removed", true), "size", 1000, "_source",
            false);

    private final Domain domain;
    private final String alias;
    private final Bulk bulk;

    Articles(Domain domain, Patience patience, String alias) {
        this.domain = domain;
        this.alias = alias;
        this.bulk = new Bulk(domain, patience, alias);
    }

    /** Whether there is such an index, and it takes in what is written now. */
    boolean isSound() {
        Reply reply = domain.get("/" + alias + "/_mapping");
        return !reply.isMissing() && reply.orFail().valueStream().allMatch(Shape.ARTICLES::isThatOf);
    }

    void make(String index) {
        Shape.ARTICLES.make(domain, index, alias);
    }

    /** The own names of what goes by the alias: one, or none. */
    List<String> names() {
        Reply reply = domain.get("/" + alias + "/_alias");
        return reply.isMissing() ? List.of() : List.copyOf(reply.orFail().propertyNames());
    }

    void drop() {
        names().forEach(index -> domain.delete("/" + index, Map.of()).orFail());
    }

    /**
     * Carries operations out; they are not seen yet.
     *
     * @return whether there is such an index; if not, some of them may be done
     */
    boolean write(List<Operation> operations) {
        return bulk.send(operations);
    }

    /** Lets what was written be seen. */
    void refresh() {
        domain.post("/" + alias + "/_refresh", Map.of()).orFail();
    }

    /** Takes out the marks of articles that were removed while the index was built. */
    void clearMarks() {
        List<ArticleId> marked;
        do {
            refresh();
            marked = marked();
            write(marked.stream().<Change>map(Change.Remove::new).map(Operation::of).toList());
        } while (!marked.isEmpty());
    }

    private List<ArticleId> marked() {
        return domain.post("/" + alias + "/_search", MARKS)
                .orFail()
                .path("hits")
                .path("hits")
                .valueStream()
                .map(hit -> new ArticleId(hit.path("_id").asString()))
                .toList();
    }

    /** Has what was deleted taken off the disk, which may take longer than anybody waits. */
    void expunge() {
        domain.post("/" + alias + "/_flush", Map.of()).orFail();
        domain.post("/" + alias + "/_forcemerge?only_expunge_deletes=true&wait_for_completion=false", Map.of())
                .orFail();
    }
}

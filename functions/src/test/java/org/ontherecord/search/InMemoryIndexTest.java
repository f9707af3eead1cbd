package org.ontherecord.search;

/** The contract on Lucene. */
class InMemoryIndexTest extends ArticleIndexContract {
    @Override
    protected Engine empty() {
        InMemoryIndex index = new InMemoryIndex();
        return new Engine(index, index);
    }
}

package org.ontherecord.ingest.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The running text of a page's article: paragraphs with a blank line between them. */
final class ArticleBody {
    /** A page that shows less than this part of what its metadata hold gets its text by script. */
    private static final double SHOWN = 0.5;

    /** A text so short was perhaps cut down for misleading names; without regard to names it must be an article then. */
    private static final int SUSPECT = 250;
    private static final int ARTICLE = 500;

    private ArticleBody() {}

    /**
     * Of a whole page or a part of one.
     *
     * @param title left out where it heads the text
     */
    static String of(Page page, Optional<String> title) {
        String shown = shown(page, ShortText.key(title.orElse("")));
        return page.data()
                .body()
                .map(ArticleBody::plain)
                .filter(text -> shown.length() < SHOWN * text.length())
                .orElse(shown);
    }

    /** Metadata hold plain text, mostly; of marked up text the blocks count. */
    private static String plain(String text) {
        Element body = new Element("pre").html(text);
        return joined(BlockScanner.blocksOf(body, Set.of()));
    }

    private static String shown(Page page, String title) {
        Pruning pruning = new Pruning(page);
        String text = text(page.body(), pruning.byTagAndName(), title);
        if (text.length() >= SUSPECT) return text;
        String more = text(page.body(), pruning.byTag(), title);
        return more.length() >= ARTICLE ? more : text;
    }

    private static String text(Element body, Set<Element> pruned, String title) {
        List<Block> blocks = BlockScanner.blocksOf(body, pruned);
        Element container = Container.of(body, blocks);
        List<Block> before = new ArrayList<>();
        List<Block> inside = new ArrayList<>();
        for (Block block : blocks)
            if (holds(container, block)) inside.add(block);
            else if (inside.isEmpty()) before.add(block);
        inside.removeIf(block -> Lead.isInHeader(block) && !Lead.isSentences(block));
        inside.removeIf(block -> block.isHeading() && ShortText.key(block.text()).equals(title));
        return joined(Cleaning.cleaned(Stream.concat(Lead.of(before).stream(), inside.stream()).toList()));
    }

    private static boolean holds(Element container, Block block) {
        for (Element at = block.owner(); at != null; at = at.parent())
            if (at.equals(container)) return true;
        return false;
    }

    private static String joined(List<Block> blocks) {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n\n"));
    }
}

package org.ontherecord.lab;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.ontherecord.reading.entity.ActorCatalog;
import org.ontherecord.reading.entity.Actor;
import org.ontherecord.reading.entity.Mention;
import org.ontherecord.reading.entity.MentionFinder;
import org.ontherecord.reading.entity.Mentions;
import org.ontherecord.reading.text.Segmenter;
import org.ontherecord.reading.text.SourceText;
import org.ontherecord.reading.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code lab score coreference}: how often a pronoun leads to the actor that it means. A pronoun counts when its chain
 * has a mention before it that names an actor; it is right when the actor found for it is named in its chain.
 */
@Command(name = "coreference", mixinStandardHelpOptions = true, description = "Prints how many pronouns of the third person lead to the actor that they mean.")
final class ScoreCoreference implements Callable<Integer> {
    private static final List<Set<String>> GROUPS = List.of(
            Set.of("he", "him", "his", "himself", "she", "her", "herself"), Set.of("it", "its", "itself"),
            Set.of("they", "them", "their", "themselves"));

    @Option(names = "--in", paramLabel = "FILE.conll.gz", required = true, description = "documents with their chains of coreference")
    private Path in = Path.of("-");

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Tally[] tallies = GROUPS.stream().map(_ -> new Tally()).toArray(Tally[]::new);
        for (CoreferenceDocument document : CoreferenceDocument.in(in))
            count(document, tallies);
        for (int i = 0; i < tallies.length; i++)
            spec.commandLine()
                    .getOut()
                    .println(tallies[i].line(GROUPS.get(i).stream().sorted().findFirst().orElseThrow()));
        return 0;
    }

    private static void count(CoreferenceDocument document, Tally... tallies) {
        SourceText text = new SourceText(document.text());
        Mentions mentions = new MentionFinder(ActorCatalog.standard()).find(text, new Segmenter().segment(text));
        for (List<Span> chain : document.chains()) {
            List<Actor> actors = chain.stream().flatMap(span -> namedBy(mentions, span).stream()).distinct().toList();
            if (actors.isEmpty()) continue;
            for (Span span : chain) {
                String word = text.slice(span).toLowerCase(Locale.ROOT);
                for (int i = 0; i < tallies.length; i++)
                    if (GROUPS.get(i).contains(word)) tallies[i].add(found(mentions, span), actors);
            }
        }
    }

    /** Whom the head of a mention names: all of a mention but what follows its name. */
    private static List<Actor> namedBy(Mentions mentions, Span span) {
        return mentions.in(span).stream().limit(1).map(Mention::actor).toList();
    }

    private static List<Actor> found(Mentions mentions, Span pronoun) {
        return mentions.parties(pronoun).stream().map(meant -> meant.party().actor()).toList();
    }

    /** How many pronouns led where. */
    private static final class Tally {
        private int all;
        private int resolved;
        private int right;

        void add(List<Actor> found, List<Actor> meant) {
            all++;
            if (!found.isEmpty()) resolved++;
            if (found.stream().anyMatch(meant::contains)) right++;
        }

        String line(String name) {
            return "%s …: %d with a named actor, %d resolved, %d right (precision %.3f, recall %.3f)".formatted(name,
                    all,
                    resolved, right, right / (double) Math.max(1, resolved), right / (double) Math.max(1, all));
        }
    }
}

package org.ontherecord.lab.bench.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import net.dankito.readability4j.Readability4J;
import org.ontherecord.lab.AtLeastOne;
import org.ontherecord.lab.Percentile;
import org.ontherecord.lab.ProgressBar;
import org.ontherecord.lab.bench.JsonLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code lab bench peers}: the reader and the extractor beside other libraries, on the same articles and pages. */
@Command(name = "peers", mixinStandardHelpOptions = true, description = {
        "Prints what an article takes by the reader, by OpenNLP and by CoreNLP, and a page by the extractor, by Readability4J and by readability-lxml.",
        "After warming up all of them work on everything in turns, round after round, one at a time. Each process is told with the most memory it held; those without their own share this one's."})
public final class BenchPeers implements Callable<Integer> {
    private static final String QUOTATIONS = "tokenize,pos,lemma,ner,depparse,coref,quote";

    @Option(names = "--in", paramLabel = "FILE.jsonl", required = true, description = "articles, each with a text")
    private Path in = Path.of("-");

    @Option(names = "--pages", paramLabel = "FILE.jsonl", description = "pages, each with its html; none without")
    private Optional<Path> pages = Optional.empty();

    @Option(names = "--corenlp", paramLabel = "DIR", description = "jars of Stanford CoreNLP and its English models, as `mvn -f lab/corenlp package` fetches them; without, it is left out")
    private Optional<Path> corenlp = Optional.empty();

    @Option(names = "--python", paramLabel = "PROGRAM", description = "a Python that has readability-lxml; without, it is left out")
    private Optional<String> python = Optional.empty();

    @Option(names = "--most", paramLabel = "N", defaultValue = "20", converter = AtLeastOne.class, description = "articles and pages taken, the first of each file (20)")
    private int most;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "5", converter = AtLeastOne.class, description = "times that each works on everything (5)")
    private int rounds;

    @Option(names = "--warm-up", paramLabel = "SECONDS", defaultValue = "20", description = "that each works before (20)")
    private int warmUp;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<String> articles = first(in, "text");
        List<String> html = pages.isEmpty() ? List.of() : first(pages.get(), "html");
        print("peer\tms\tp90\ta second\tMB");
        List<Peer> peers = new ArrayList<>(OurReader.ofTexts());
        peers.addAll(new OpenNlp().peers());
        if (corenlp.isPresent())
            peers.add(new CoreNlp(corenlp.get(), "CoreNLP: quotations and all they need", QUOTATIONS));
        compare(peers, articles);
        if (html.isEmpty()) return 0;
        List<Peer> extractors = new ArrayList<>(List.of(OurReader.ofPages(),
                Peer.here("Readability4J: text", page -> new Readability4J("http://127.0.0.1/", page).parse())));
        if (python.isPresent()) extractors.add(new PythonReadability(python.get()));
        compare(extractors, html);
        return 0;
    }

    private List<String> first(Path file, String field) throws IOException {
        return JsonLines.strings(file, field).stream().limit(most).toList();
    }

    private void compare(List<Peer> peers, List<String> inputs) throws IOException, InterruptedException {
        try {
            Turns turns = new Turns(peers, inputs, System::nanoTime);
            turns.warmUp(Duration.ofSeconds(warmUp));
            ProgressBar bar = ProgressBar.of("each works %d times on %d".formatted(rounds, inputs.size()),
                    (long) rounds * peers.size(), spec.commandLine().getErr());
            turns.milliseconds(rounds, bar::show).forEach((peer, times) -> print(line(peer, times)));
        } finally {
            peers.forEach(Peer::close);
        }
    }

    private static String line(Peer peer, List<Double> ascending) {
        return "%s\t%.2f\t%.2f\t%.1f\t%s".formatted(peer.name(), Percentile.of(ascending, 0.5),
                Percentile.of(ascending, 0.9),
                1000 * ascending.size() / ascending.stream().mapToDouble(each -> each).sum(),
                Memory.peak(peer.process()).stream().mapToObj(Long::toString).findFirst().orElse("-"));
    }

    private void print(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }
}

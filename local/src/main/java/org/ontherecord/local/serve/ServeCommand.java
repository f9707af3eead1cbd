package org.ontherecord.local.serve;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.ontherecord.local.cloud.Backends;
import org.ontherecord.local.gateway.Gateway;
import org.ontherecord.local.template.Template;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code otr serve}: everything in template.yaml on this machine, until it is stopped. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = {
        "Everything in template.yaml on this machine, until Ctrl-C.",
        "Listens on 127.0.0.1 and trusts its caller. Messages in queues are kept in memory only."})
public final class ServeCommand implements Callable<Integer> {
    @Option(names = "--port", defaultValue = "3000", paramLabel = "PORT", description = "Where to listen; 0 for any free port. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(names = "--data", defaultValue = ".otr", paramLabel = "DIR", description = "Where the data is kept. Default: ${DEFAULT-VALUE}.")
    private Path data;

    @Option(names = "--memory", description = "Keep the data in memory, and nothing after the end.")
    private boolean memory;

    @Option(names = "--no-samples", description = "Load no sample articles into an empty archive.")
    private boolean noSamples;

    @Option(names = "--loopback-feeds", description = "Follow feeds and fetch pages of this machine too, as if it were public. For trying things out.")
    private boolean loopbackFeeds;

    @Option(names = "--end-with-parent", hidden = true, description = "Stop when the process that started this one ends.")
    private boolean endWithParent;

    @Spec
    private CommandSpec spec;

    /** What to close at the end, the last opened first. */
    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    @Override
    public Integer call() throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        if (endWithParent) onEndOfParent(stopped);
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop"));
        try {
            serve();
            stopped.await();
            return 0;
        } catch (CannotServe e) {
            spec.commandLine().getErr().println("otr serve: " + e.getMessage());
            return 1;
        }
    }

    private void serve() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter log = spec.commandLine().getErr();
        Gateway gateway = opened(bind(log));
        Optional<Path> folder = memory ? Optional.empty() : Optional.of(opened(DataFolder.lock(data)).path());
        Backends backends = opened(Backends.start(folder));
        Template template = Bundle.template();
        Path files = folder.orElseGet(() -> opened(new TemporaryFolder()).path());
        LocalArchive archive = opened(new LocalArchive(template, backends,
                new Resources(template, backends, "", files), files.resolve("cache"), loading(), gateway,
                log));
        Tour tour = new Tour(opened(new Caller(archive.url())), out);
        out.println("On the Record answers on " + archive.url());
        out.println("Data: " + folder.map(path -> path.toAbsolutePath().normalize().toString())
                .orElse("in memory, gone at the end"));
        if (!noSamples) tour.loadSamples(Bundle.samples());
        tour.show();
        out.println("Ready. Open " + archive.url() + " in a browser; Ctrl-C stops it.");
    }

    private Loading loading() {
        return loopbackFeeds
                ? Loading.admitting(place -> place.getAddress().isLoopbackAddress())
                : Loading.asDeployed();
    }

    private Gateway bind(PrintWriter log) {
        if (port < 0 || port > 65535) throw new CannotServe("there is no port " + port + " (0 to 65535)");
        try {
            return Gateway.bind(port, log);
        } catch (BindException _) {
            throw new CannotServe("port " + port + " is taken (--port for another one)");
        } catch (IOException e) {
            throw new CannotServe("port " + port + " can't be listened on: " + e);
        }
    }

    private synchronized <T extends AutoCloseable> T opened(T part) {
        open.push(part);
        return part;
    }

    private synchronized void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) { // what AutoCloseable declares; the others are to be closed all the same
                e.printStackTrace(spec.commandLine().getErr());
            }
        }
    }

    /** A build tool that is killed leaves its children behind; this one goes with it. */
    private static void onEndOfParent(CountDownLatch stopped) {
        Thread.ofVirtual().start(() -> {
            ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().join());
            stopped.countDown();
        });
    }
}

package org.ontherecord.local.serve;

import java.net.InetSocketAddress;
import java.util.function.Predicate;
import org.ontherecord.ingest.AdminHandler;
import org.ontherecord.ingest.FetchHandler;
import org.ontherecord.ingest.fetch.Fetcher;
import org.ontherecord.ingest.fetch.Guard;
import org.ontherecord.ingest.fetch.Resolver;
import org.ontherecord.ingest.host.UserAgent;
import org.ontherecord.ingest.poll.PollHandler;
import org.ontherecord.local.lambda.LambdaFunction;
import org.ontherecord.local.template.FunctionDefinition;

/** How functions are made from what the template says of them. */
@FunctionalInterface
public interface Loading {
    LambdaFunction load(FunctionDefinition definition);

    /** As Lambda makes them. */
    static Loading asDeployed() {
        return LambdaFunction::load;
    }

    /**
     * As Lambda makes them, but that those which fetch may fetch from some places that are not public. Nothing that is deployed
     * can be told to do so: this takes another constructor.
     *
     * @param exceptions places to fetch from as if they were public
     */
    static Loading admitting(Predicate<InetSocketAddress> exceptions) {
        return definition -> {
            if (definition.handlerClass().equals(FetchHandler.class.getName())) {
                return LambdaFunction.of(definition, new FetchHandler(fetcher(exceptions)));
            }
            if (definition.handlerClass().equals(PollHandler.class.getName())) {
                return LambdaFunction.of(definition, new PollHandler(fetcher(exceptions)));
            }
            if (definition.handlerClass().equals(AdminHandler.class.getName())) {
                return LambdaFunction.of(definition, new AdminHandler(fetcher(exceptions)));
            }
            return LambdaFunction.load(definition);
        };
    }

    private static Fetcher fetcher(Predicate<InetSocketAddress> exceptions) {
        return new Fetcher(new Guard(Resolver.system(), exceptions), UserAgent.ofThisArchive());
    }
}

package org.ontherecord.local.serve;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ontherecord.local.cloud.Backends;
import org.ontherecord.local.template.Intrinsic;
import org.ontherecord.local.template.QueueDefinition;
import org.ontherecord.local.template.Template;

/**
 * The template's tables and queues, made, and what a {@code !Ref} to them or to a parameter stands for. A bucket is a folder.
 */
public final class Resources {
    private final Backends backends;
    private final String suffix;
    private final Map<String, String> references;

    /**
     * Makes them, as far as they aren't there.
     *
     * @param suffix put behind their names, which are their logical ids
     * @param folder what the buckets' folders are in
     */
    public Resources(Template template, Backends backends, String suffix, Path folder) {
        this.backends = backends;
        this.suffix = suffix;
        this.references = new HashMap<>(template.parameters());
        template.tables().forEach(table -> {
            backends.make(table, table.id() + suffix);
            references.put(table.id(), table.id() + suffix);
        });
        template.buckets().forEach(id -> references.put(id, folder.resolve(id + suffix).toUri().toString()));
        Map<String, QueueDefinition> queues = template.queues()
                .collect(Collectors.toMap(QueueDefinition::id, queue -> queue));
        queues.values().forEach(queue -> make(queue, queues));
    }

    /** A table's name, a queue's URL, the address of a bucket's folder, or a parameter's default, by logical id. */
    public String reference(String logicalId) {
        return Optional.ofNullable(references.get(logicalId))
                .orElseThrow(() -> new IllegalArgumentException(logicalId + " has no value on one machine"));
    }

    /** What a value in the template comes to. */
    public String value(Object written) {
        return switch (written) {
            case Intrinsic(String function, Object id) when function.equals("Ref") -> reference(id.toString());
            case Intrinsic other -> throw new IllegalArgumentException(other + " has no value on one machine");
            default -> written.toString();
        };
    }

    private void make(QueueDefinition queue, Map<String, QueueDefinition> all) {
        if (references.containsKey(queue.id())) return;
        Optional<URI> deadLetters = queue.deadLetters().map(dead -> {
            make(all.get(dead.queue()), all);
            return URI.create(reference(dead.queue()));
        });
        references.put(queue.id(), backends.make(queue, queue.id() + suffix, deadLetters).toString());
    }
}

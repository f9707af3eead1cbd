package org.ontherecord.local.template;

import java.io.InputStream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.AbstractConstruct;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** YAML with CloudFormation's tags: {@code !Ref X} becomes an {@link Intrinsic}. No other tag makes an object. */
final class TemplateYaml extends SafeConstructor {
    private TemplateYaml() {
        super(new LoaderOptions());
        yamlMultiConstructors.put("!", new ConstructIntrinsic());
    }

    static Section read(InputStream yaml) {
        return Section.of("template", new Yaml(new TemplateYaml()).<Object>load(yaml));
    }

    private final class ConstructIntrinsic extends AbstractConstruct {
        @Override
        public Object construct(Node node) {
            return new Intrinsic(node.getTag().getValue().substring(1), switch (node) {
                case ScalarNode scalar -> constructScalar(scalar);
                case SequenceNode sequence -> constructSequence(sequence);
                case MappingNode mapping -> constructMapping(mapping);
                default -> throw new IllegalArgumentException("unexpected node at" + node.getStartMark());
            });
        }
    }
}

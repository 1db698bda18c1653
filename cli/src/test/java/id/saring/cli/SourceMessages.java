package id.saring.cli;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The messages that stand in sources: what exceptions and complaints are made of. */
final class SourceMessages extends TreeScanner<Void, Path> {
    /** What stands in for all that is not a literal. */
    static final String ANY = "⟨any⟩";

    private static final Set<String> CLASSES = Set.of("NotFound", "Loss", "Problem");
    private static final Set<String> METHODS =
            Set.of(
                    "complain",
                    "told",
                    "failing",
                    "skipped",
                    "failed",
                    "malformed",
                    "report",
                    "at",
                    "in",
                    "wrong",
                    "problem",
                    "super",
                    "fail");

    /** Classes whose methods answer messages. */
    private static final Set<String> TELLERS = Set.of("Failures.java", "Fetch.java", "Wanted.java");

    /** Variables that hold messages. */
    private static final Set<String> NAMES = Set.of("detail", "problem");

    private final Set<String> found = new TreeSet<>();

    /**
     * All of them in these folders of sources; {@link #ANY} for what differs from case to case.
     *
     * @param without ends of the paths of sources that are left out
     */
    static Set<String> in(List<Path> folders, Set<String> without) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        SourceMessages scanner = new SourceMessages();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources = new ArrayList<>();
            for (Path folder : folders) {
                try (Stream<Path> below = Files.walk(folder)) {
                    below.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> without.stream().noneMatch(file.toString()::endsWith))
                            .forEach(sources::add);
                }
            }
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    files,
                                    null,
                                    List.of("-proc:none"),
                                    null,
                                    files.getJavaFileObjectsFromPaths(sources));
            for (var unit : task.parse()) {
                scanner.scan(unit, Path.of(unit.getSourceFile().getName()));
            }
        }
        return scanner.found;
    }

    @Override
    public Void visitNewClass(NewClassTree tree, Path file) {
        String name = tree.getIdentifier().toString().replaceFirst(".*\\.", "");
        if (name.endsWith("Exception") || CLASSES.contains(name)) {
            tree.getArguments().forEach(this::take);
        }
        return super.visitNewClass(tree, file);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Path file) {
        String name = tree.getMethodSelect().toString().replaceFirst(".*\\.", "");
        if (METHODS.contains(name)) {
            tree.getArguments().forEach(this::take);
        }
        return super.visitMethodInvocation(tree, file);
    }

    @Override
    public Void visitReturn(ReturnTree tree, Path file) {
        if (TELLERS.contains(String.valueOf(file.getFileName())) && tree.getExpression() != null) {
            take(tree.getExpression());
        }
        return super.visitReturn(tree, file);
    }

    @Override
    public Void visitVariable(VariableTree tree, Path file) {
        if (NAMES.contains(tree.getName().toString()) && tree.getInitializer() != null) {
            take(tree.getInitializer());
        }
        return super.visitVariable(tree, file);
    }

    private void take(ExpressionTree argument) {
        forms(argument).stream()
                .filter(
                        message ->
                                message.replace(ANY, "")
                                        .matches(
                                                ".*\\p{L}.* .*\\p{L}.*|.*\\p{L}.* .*|.* .*\\p{L}.*"))
                .forEach(found::add);
    }

    /** The texts that an expression can make; one for each way through its questions. */
    private static List<String> forms(ExpressionTree expression) {
        if (expression instanceof ParenthesizedTree inner) {
            return forms(inner.getExpression());
        }
        if (expression instanceof LiteralTree literal) {
            return List.of(String.valueOf(literal.getValue()));
        }
        if (expression instanceof ConditionalExpressionTree question) {
            List<String> both = new ArrayList<>(forms(question.getTrueExpression()));
            both.addAll(forms(question.getFalseExpression()));
            return both;
        }
        if (expression instanceof BinaryTree sum && sum.getKind().name().equals("PLUS")) {
            List<String> all = new ArrayList<>();
            for (String left : forms(sum.getLeftOperand())) {
                forms(sum.getRightOperand()).forEach(right -> all.add(left + right));
            }
            return all;
        }
        return List.of(ANY);
    }
}

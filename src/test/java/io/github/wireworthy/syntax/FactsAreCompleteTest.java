package io.github.wireworthy.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.ParseStart;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.SwitchStmt;
import io.github.wireworthy.facts.Expression;
import io.github.wireworthy.facts.FieldFact;
import io.github.wireworthy.facts.FileFacts;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.Pattern;
import io.github.wireworthy.facts.SwitchCase;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.facts.Variable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares the facts with the parser's tree: nothing may be forgotten on the way. */
class FactsAreCompleteTest {

  private static final Map<String, String> TEXTS = texts();

  /** All sources of this module by their paths, and one file with every kind of thing. */
  private static Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    texts.put("every-kind.txt", EveryKind.text());
    try (Stream<Path> files = Files.walk(Path.of("main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        texts.put(file.toString(), Files.readString(file));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return texts;
  }

  @Test
  void factsAreAsManyAsNodes() {
    TEXTS.forEach(FactsAreCompleteTest::assertSameCounts);
  }

  private static void assertSameCounts(String file, String text) {
    String plain = withoutPatched(text);
    CompilationUnit tree = tree(plain);
    FileFacts read = Facts.file(plain);
    assertThat(read.problems()).as(file).isEmpty();
    List<Object> facts = FactWalk.all(read.types());
    assertSameCount(tree, MethodCallExpr.class, facts, Expression.Call.class);
    assertSameCount(tree, LambdaExpr.class, facts, Expression.Lambda.class);
    assertSameCount(tree, ObjectCreationExpr.class, facts, Expression.New.class);
    assertSameCount(tree, MethodReferenceExpr.class, facts, Expression.MethodReference.class);
    assertSameCount(tree, BinaryExpr.class, facts, Expression.Binary.class);
    assertSameCount(tree, AssignExpr.class, facts, Expression.Assign.class);
    assertSameCount(tree, CastExpr.class, facts, Expression.Cast.class);
    assertThat(count(facts, MethodFact.class))
        .isEqualTo(
            count(tree, CallableDeclaration.class)
                + count(tree, CompactConstructorDeclaration.class)
                + count(tree, AnnotationMemberDeclaration.class));
    assertThat(count(facts, TypeFact.class))
        .isEqualTo(count(tree, TypeDeclaration.class) + anonymousClasses(tree));
    assertSameCount(tree, SwitchEntry.class, facts, SwitchCase.class);
    assertSameCount(tree, TypePatternExpr.class, facts, Pattern.Binding.class);
    assertThat(count(facts, Expression.Switch.class))
        .isEqualTo(count(tree, SwitchExpr.class) + count(tree, SwitchStmt.class));
    assertThat(count(facts, FieldFact.class))
        .isEqualTo(
            tree.findAll(FieldDeclaration.class).stream()
                .mapToInt(field -> field.getVariables().size())
                .sum());
  }

  @Test
  void namesStandWhereTheirSpansSay() {
    TEXTS.forEach(
        (file, text) -> {
          SourceText source = new SourceText(text);
          assertThat(FactWalk.all(Facts.file(text).types()))
              .as(file)
              .allMatch(fact -> standsAtItsSpan(fact, source));
        });
  }

  private static boolean standsAtItsSpan(Object fact, SourceText source) {
    if (fact instanceof Expression.Call call) {
      return source.at(call.nameSpan()).equals(call.name());
    } else if (fact instanceof Expression.Select select) {
      return source.at(select.nameSpan()).equals(select.name());
    } else if (fact instanceof Expression.MethodReference reference) {
      return source.at(reference.nameSpan()).equals(reference.name());
    } else if (fact instanceof Expression.Name name) {
      return source.at(name.span()).equals(name.name());
    } else if (fact instanceof FieldFact field) {
      return source.at(field.nameSpan()).equals(field.name())
          && source.at(field.declarationSpan()).endsWith(";");
    } else if (fact instanceof MethodFact method) {
      return method.isConstructor() || source.at(method.nameSpan()).equals(method.name());
    } else if (fact instanceof TypeFact type) {
      return type.kind() == TypeFact.Kind.ANONYMOUS
          || source.at(type.nameSpan()).equals(type.name());
    }
    return !(fact instanceof Variable variable)
        || source.at(variable.span()).equals(variable.name());
  }

  @Test
  void partsStandWithinTheirWholes() {
    TEXTS.forEach(
        (file, text) ->
            assertThat(FactWalk.parts(Facts.file(text).types()))
                .as(file)
                .allMatch(part -> part.whole().contains(part.span())));
  }

  @Test
  void theFileWithEveryKindHasEveryKind() {
    List<Object> facts = FactWalk.all(Facts.file(EveryKind.text()).types());
    for (Class<?> kind :
        Stream.of(Expression.class, io.github.wireworthy.facts.Statement.class, Pattern.class)
            .flatMap(family -> Stream.of(family.getPermittedSubclasses()))
            .filter(kind -> kind != Expression.Unparsed.class)
            .toList()) {
      assertThat(facts).as(kind.getSimpleName()).anyMatch(kind::isInstance);
    }
  }

  /** Without what the parser itself does not understand. */
  private static String withoutPatched(String text) {
    return text.replaceAll("\\benum Light \\{[^\n]*", "").replace("yield(x);", "");
  }

  private static CompilationUnit tree(String text) {
    return new TreeParser().parse(ParseStart.COMPILATION_UNIT, text).getResult().orElseThrow();
  }

  private static void assertSameCount(
      CompilationUnit tree, Class<? extends Node> node, List<Object> facts, Class<?> fact) {
    assertThat(count(facts, fact)).as(fact.getSimpleName()).isEqualTo(count(tree, node));
  }

  /** Values of annotations are not facts, but for their strings. */
  private static int count(CompilationUnit tree, Class<? extends Node> kind) {
    return (int)
        tree.findAll(kind).stream()
            .filter(
                node -> node.getParentNode().filter(FactsAreCompleteTest::isInAnnotation).isEmpty())
            .count();
  }

  private static boolean isInAnnotation(Node node) {
    return node instanceof AnnotationExpr
        || node instanceof AnnotationMemberDeclaration
        || node.getParentNode().filter(FactsAreCompleteTest::isInAnnotation).isPresent();
  }

  private static int anonymousClasses(CompilationUnit tree) {
    return (int)
            tree.findAll(ObjectCreationExpr.class).stream()
                .filter(creation -> creation.getAnonymousClassBody().isPresent())
                .count()
        + (int)
            tree.findAll(EnumConstantDeclaration.class).stream()
                .filter(constant -> lastToken(constant).equals("}"))
                .count();
  }

  private static String lastToken(Node node) {
    return node.getTokenRange().orElseThrow().getEnd().getText();
  }

  private static int count(List<Object> facts, Class<?> kind) {
    return (int) facts.stream().filter(kind::isInstance).count();
  }
}

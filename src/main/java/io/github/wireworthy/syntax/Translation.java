package io.github.wireworthy.syntax;

import com.github.javaparser.ParseResult;
import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Name;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.stmt.EmptyStmt;
import io.github.wireworthy.source.Problem;
import io.github.wireworthy.source.SourceFile;
import io.github.wireworthy.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The translators of one file's tree, and what they share: places and names. */
final class Translation {

  private final SourceFile file;
  private final PlaceMap places;
  private final Names names;
  private final PatchedText text;
  private final TreeParser parser;
  private final List<Problem> problems = new ArrayList<>(0);

  final QualifiedNames qualifiedNames = new QualifiedNames();
  final TypeUseTranslator typeUses = new TypeUseTranslator(this);
  final AnnotationTranslator annotations = new AnnotationTranslator(this);
  final ExpressionTranslator expressions = new ExpressionTranslator(this);
  final PatternTranslator patterns = new PatternTranslator(this);
  final SwitchTranslator switches = new SwitchTranslator(this);
  final StatementTranslator statements = new StatementTranslator(this);
  final VariableTranslator variables = new VariableTranslator(this);
  final MemberTranslator members = new MemberTranslator(this);
  final TypeTranslator types = new TypeTranslator(this);

  Translation(SourceFile file, PlaceMap places, Names names, PatchedText text, TreeParser parser) {
    this.file = file;
    this.places = places;
    this.names = names;
    this.text = text;
    this.parser = parser;
  }

  SourceFile file() {
    return file;
  }

  /** What could not be translated. */
  List<Problem> problems() {
    return problems;
  }

  /** Translates a part of the tree; if that fails, only this part is lost, and it is told. */
  void guarded(Node part, Runnable translator) {
    try {
      translator.run();
    } catch (StackOverflowError tooDeep) {
      problems.add(problem(Problem.Kind.SYNTAX, part, "nested too deeply to be read"));
    } catch (RuntimeException mistake) {
      problems.add(problem(Problem.Kind.INTERNAL, part, "cannot translate this: " + mistake));
    }
  }

  private Problem problem(Problem.Kind kind, Node part, String message) {
    return new Problem(kind, file.name(), Optional.of(span(part)), message);
  }

  /** The place of a node; {@link Span#NONE} for one that stands for no text. */
  Span span(Node node) {
    Optional<Range> range = node.getRange();
    return range.isPresent() ? span(range.get()) : Span.NONE;
  }

  Span span(Range range) {
    return places.span(range);
  }

  /** From the begin of one node to the end of another. */
  Span span(Node first, Node last) {
    Optional<Range> range = last.getRange();
    return span(new Range(begin(first), range.isPresent() ? range.get().end : begin(last)));
  }

  /** The place of a name alone: the parser counts the brackets of {@code int a[]} to the name. */
  Span nameSpan(SimpleName name) {
    Position begin = begin(name);
    int endColumn = begin.column + name.getIdentifier().length();
    return places.span(begin.line, begin.column, begin.line, endColumn);
  }

  String name(SimpleName name) {
    return name(name.getIdentifier());
  }

  /** A qualified name, with dots. */
  String name(Name name) {
    if (name.getQualifier().isEmpty()) {
      return name(name.getIdentifier());
    }
    StringBuilder qualified = new StringBuilder();
    append(name, qualified);
    return name(qualified.toString());
  }

  private static void append(Name name, StringBuilder qualified) {
    Optional<Name> qualifier = name.getQualifier();
    if (qualifier.isPresent()) {
      append(qualifier.get(), qualified);
      qualified.append('.');
    }
    qualified.append(name.getIdentifier());
  }

  String name(String name) {
    return names.shared(text.originalName(name));
  }

  /** What an empty statement stands for, if it is not just empty. */
  Optional<PatchedText.Patch> patch(EmptyStmt statement) {
    return statement.getRange().flatMap(range -> text.at(range.begin));
  }

  Span span(Region region) {
    Span span = text.lines().span(region.begin(), region.end());
    return places.span(span.line(), span.column(), span.endLine(), span.endColumn());
  }

  /** The tree of what had to be parsed by itself, with what was wrong told as problems. */
  Optional<? extends Node> parse(PatchedText.Apart apart) {
    ParseResult<? extends Node> result = parser.parse(apart.start(), apart.text());
    for (com.github.javaparser.Problem problem : result.getProblems()) {
      problems.add(SyntaxError.of(problem).toProblem(file.name(), places));
    }
    return result.getResult();
  }

  /** Translates the nodes of a list one by one. */
  static <N, F> List<F> each(List<? extends N> nodes, Function<N, F> translator) {
    int size = nodes.size();
    if (size == 0) {
      return List.of();
    }
    if (size == 1) {
      return List.of(translator.apply(nodes.get(0)));
    }
    Object[] facts = new Object[size];
    for (int i = 0; i < size; i++) {
      facts[i] = translator.apply(nodes.get(i));
    }
    @SuppressWarnings("unchecked") // only results of the translator are in it
    List<F> all = (List<F>) List.copyOf(Arrays.asList(facts));
    return all;
  }

  /** The text of a node that is a single token. */
  static String token(Node node) {
    return node.getTokenRange().map(range -> range.getBegin().getText()).orElse("");
  }

  private static Position begin(Node node) {
    Optional<Range> range = node.getRange();
    return range.isPresent() ? range.get().begin : Position.HOME;
  }
}

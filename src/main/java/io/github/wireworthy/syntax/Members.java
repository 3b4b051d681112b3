package io.github.wireworthy.syntax;

import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import io.github.wireworthy.facts.FieldFact;
import io.github.wireworthy.facts.InitializerFact;
import io.github.wireworthy.facts.MethodFact;
import io.github.wireworthy.facts.TypeFact;
import io.github.wireworthy.facts.Variable;
import java.util.ArrayList;
import java.util.List;

/** The members of a type, sorted by kind, each kind in source order. */
record Members(
    List<FieldFact> fields,
    List<MethodFact> methods,
    List<InitializerFact> initializers,
    List<TypeFact> types) {

  Members {
    fields = List.copyOf(fields);
    methods = List.copyOf(methods);
    initializers = List.copyOf(initializers);
    types = List.copyOf(types);
  }

  /** The members in {@code body}; a compact constructor takes the components of its record. */
  static Members of(
      Translation translation, List<BodyDeclaration<?>> body, List<Variable> components) {
    return new Collector(translation, components).collect(body);
  }

  /** Translates members one after the other; one that fails costs only itself. */
  private static final class Collector {

    private final Translation translation;
    private final List<Variable> components;
    private final List<FieldFact> fields = new ArrayList<>();
    private final List<MethodFact> methods = new ArrayList<>();
    private final List<InitializerFact> initializers = new ArrayList<>(0);
    private final List<TypeFact> types = new ArrayList<>(0);

    Collector(Translation translation, List<Variable> components) {
      this.translation = translation;
      this.components = components;
    }

    Members collect(List<BodyDeclaration<?>> body) {
      for (BodyDeclaration<?> member : body) {
        translation.guarded(member, () -> add(member));
      }
      return new Members(fields, methods, initializers, types);
    }

    private void add(BodyDeclaration<?> member) {
      if (member instanceof FieldDeclaration field) {
        fields.addAll(translation.members.fields(field));
      } else if (member instanceof MethodDeclaration method) {
        methods.add(translation.members.method(method));
      } else if (member instanceof ConstructorDeclaration constructor) {
        methods.add(translation.members.constructor(constructor));
      } else if (member instanceof CompactConstructorDeclaration constructor) {
        methods.add(translation.members.compactConstructor(constructor, components));
      } else if (member instanceof AnnotationMemberDeclaration element) {
        methods.add(translation.members.annotationElement(element));
      } else if (member instanceof InitializerDeclaration initializer) {
        initializers.add(translation.members.initializer(initializer));
      } else if (member instanceof TypeDeclaration<?> type) {
        types.add(translation.types.translate(type));
      }
    }
  }
}

package io.github.wireworthy.catalogue;

import io.github.wireworthy.types.MethodInfo;
import io.github.wireworthy.types.Type;
import io.github.wireworthy.types.TypeTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A program of one call that hands a plain function to a parameter.
 *
 * @param name of its class
 * @param index of the parameter
 * @param isDirect whether the function stands in the call, and not in a variable of its type
 */
record Trap(String name, Row row, int index, boolean isDirect) {

  /** The text of the program; empty if the parameter takes no function. */
  Optional<String> text(TypeTable types) {
    return function(types).map(this::text);
  }

  private String text(String function) {
    List<String> declared = new ArrayList<>();
    List<String> arguments = new ArrayList<>();
    String before = "";
    for (int i = 0; i < row.parameters().size(); i++) {
      String type = row.parameters().get(i).replace('$', '.');
      if (i != index) {
        declared.add(type + " p" + i);
        arguments.add("p" + i);
      } else if (isDirect) {
        arguments.add(function);
      } else {
        before = "    " + type.replace("[]", "") + " function = " + function + ";\n";
        arguments.add("function");
      }
    }
    if (row.origin().isPresent()) {
      declared.add(0, imported() + " given");
      String giver = row.receiver().substring(row.receiver().indexOf('#') + 1);
      before += "    " + receiver() + " receiver = given." + giver + "(\"name\");\n";
    } else {
      declared.add(0, receiver() + " receiver");
    }
    return """
        package traps;

        import %s;

        class %s {
          @SuppressWarnings({"rawtypes", "unchecked"})
          static void run(%s) {
        %s    receiver.%s(%s);
          }
        }
        """
        .formatted(
            imported(),
            name,
            String.join(", ", declared),
            before,
            row.method(),
            String.join(", ", arguments));
  }

  /** Of an object that another method gives, that method is called first. */
  private String imported() {
    String origin = row.origin().map(it -> it.substring(0, it.indexOf('#'))).orElse(row.type());
    return origin.replace('$', '.');
  }

  private String receiver() {
    return row.type().replace('$', '.');
  }

  /** A lambda without captures for the method of the parameter's type. */
  private Optional<String> function(TypeTable types) {
    Type type = Type.ClassType.of(row.parameters().get(index).replace("[]", ""));
    return types.system().functionalMethod(type).map(Trap::lambda);
  }

  private static String lambda(MethodInfo method) {
    List<String> names = new ArrayList<>();
    method.parameterTypes().forEach(parameter -> names.add("a" + names.size()));
    return "(" + String.join(", ", names) + ") -> " + body(method.returnType());
  }

  private static String body(Type result) {
    if (!(result instanceof Type.Primitive primitive)) {
      return "null";
    }
    return switch (primitive.name()) {
      case "void" -> "{}";
      case "boolean" -> "true";
      default -> "1";
    };
  }
}

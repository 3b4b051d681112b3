package jakarta.faces.context;

import java.util.Map;

public abstract class ExternalContext {
  public abstract Map<String, Object> getSessionMap();

  public abstract Map<String, Object> getRequestMap();
}

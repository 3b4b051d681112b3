package org.springframework.remoting.httpinvoker;

public class HttpInvokerProxyFactoryBean {
  public void setServiceInterface(Class<?> serviceInterface) {}

  public Object getObject() {
    return new Object();
  }
}

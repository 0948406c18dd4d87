FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
# Style and analysis are ./test's business.
RUN dotnet publish Freeside.XmlRpc -c Release -o /app -p:RunAnalyzers=false -p:RestoreLockedMode=true -p:DebugType=none

FROM mcr.microsoft.com/dotnet/aspnet:10.0
# The server programs of the private database; Debian's own cluster is not made.
RUN apt-get update \
    && apt-get install -y --no-install-recommends postgresql-common \
    && echo 'create_main_cluster = false' >>/etc/postgresql-common/createcluster.conf \
    && apt-get install -y --no-install-recommends postgresql tzdata \
    && rm -rf /var/lib/apt/lists/* \
    && install -d -o app -g app -m 700 /data
COPY --from=build /app /app
WORKDIR /app
# The image's ordinary user; PostgreSQL refuses root.
USER app
ENV Freeside__DataDirectory=/data
VOLUME /data
EXPOSE 8008
# The image has no curl. A first start makes the database.
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8008 && printf 'GET /health/ready HTTP/1.1\\r\\nHost: localhost\\r\\nConnection: close\\r\\n\\r\\n' >&3 && head -1 <&3 | grep -q ' 200 '"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["dotnet", "Freeside.XmlRpc.dll", "--urls", "http://0.0.0.0:8008"]

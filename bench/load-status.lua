-- For wrk: counts answers with another status than the one named after "--", and says the sums in one line.
local threads = {}
function setup(thread)
	table.insert(threads, thread)
end
function init(args)
	expected = tonumber(args[1])
	strange = 0
end
function response(status)
	if status ~= expected then
		strange = strange + 1
	end
end
function done(summary, latency)
	local errors = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
	for _, thread in ipairs(threads) do
		errors = errors + thread:get("strange")
	end
	print(string.format("requests=%d bytes=%d errors=%d p50=%d p99=%d", summary.requests, summary.bytes, errors, latency:percentile(50), latency:percentile(99)))
end
